package org.rostrum.convene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.rostrum.debate.Debate;
import org.rostrum.document.safety.Refusal;

/**
 * {@code debate.yaml}: the one file a person edits. Reading is strict: a key that is not known, a
 * date that is none, a word that is not allowed are refused with their line and what is allowed.
 */
public final class DebateFile {
  /** The file's name in a debate's folder. */
  public static final String NAME = "debate.yaml";

  private DebateFile() {}

  /**
   * The debate in a file.
   *
   * @throws Refusal when the file is not a debate; the message names every fault with its line
   * @throws IOException when the file cannot be read
   */
  public static Debate read(Path file) throws IOException {
    return parse(file.toString(), Utf8.decode(file.toString(), Files.readAllBytes(file)));
  }

  /**
   * The debate in a text.
   *
   * @param name what messages call the file
   * @throws Refusal when the text is not a debate
   */
  public static Debate parse(String name, String text) {
    return DebateYamlReader.read(text, new Faults("debate-file", name));
  }

  /** The debate as an explained, editable text that {@link #parse} reads back as the same. */
  public static String write(Debate debate) {
    return write(debate, Map.of());
  }

  /**
   * The same, with remarks for the person who edits it.
   *
   * @param remarks what to check, by the field's path such as {@code "deadline.time"} or {@code
   *     "sittings.1.starts"}
   */
  public static String write(Debate debate, Map<String, String> remarks) {
    return DebateYamlWriter.write(debate, remarks);
  }
}
