package org.rostrum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rostrum.convene.DebateFile;
import org.rostrum.convene.note.ConceptNote;
import org.rostrum.convene.note.ConceptReading;
import org.rostrum.convene.note.NoteFile;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rostrum concept}: shows what a concept note says, and writes it as debate.yaml. */
@Command(
    name = "concept",
    description =
        "Reads a concept note (Word or plain text), shows the debate and what it could not find.",
    mixinStandardHelpOptions = true)
final class ConceptCommand implements Runnable {
  @Parameters(paramLabel = "FILE", description = "The concept note: .docx, or text in UTF-8.")
  @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
  private Path file;

  @Option(names = "--json", description = "Print the debate and its evidence as JSON.")
  private boolean json;

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "Write DIR/debate.yaml. One that was edited is not overwritten.")
  private @Nullable Path folder;

  @Option(names = "--force", description = "Overwrite debate.yaml even when it was edited.")
  private boolean force;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
  private CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      ConceptReading reading = ConceptNote.read(NoteFile.read(file));
      if (json) {
        Json.print(out, ConceptView.of(file, reading));
      } else {
        out.print(new ConceptPage(reading).text());
        out.flush();
      }
      if (folder != null) {
        write(folder, DebateFile.write(reading.debate(), reading.remarks()));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void write(Path target, String text) throws IOException {
    Path yaml = target.resolve(DebateFile.NAME);
    boolean isThere = Files.exists(yaml);
    if (isThere && !force && !Files.readString(yaml).equals(text)) {
      throw Refusal.of(
          "debate-file-edited",
          Place.WHOLE_FILE,
          yaml + " is there already and says something else, perhaps because it was edited.",
          "Nothing was written. Name another folder, or add --force to overwrite it.");
    }
    Files.createDirectories(target);
    Files.writeString(yaml, text);
    if (!json) {
      spec.commandLine().getOut().printf(Locale.ROOT, "%nWritten: %s%n", yaml);
    }
  }
}
