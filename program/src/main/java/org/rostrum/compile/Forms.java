package org.rostrum.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.document.akn.AknForm;
import org.rostrum.document.akn.check.ProfileCheck;
import org.rostrum.document.docx.DocxForm;
import org.rostrum.document.html.HtmlForm;
import org.rostrum.document.official.Form;
import org.rostrum.document.official.Part;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.tally.AknTally;
import org.rostrum.document.tally.Counter;
import org.rostrum.document.tally.DocxTally;
import org.rostrum.document.tally.HtmlTally;

/**
 * Every form the compilation takes, each with what reads it back and knows nothing of its writer.
 */
@SuppressWarnings("ImmutableEnumChecker") // a Form keeps no state, and the list is a copy
public enum Forms {
  DOCX(new DocxForm(), List.of("compilation.docx")) {
    @Override
    Counter counter(Part part) {
      return DocxTally.of(part.pictures());
    }

    @Override
    Counter open(Path folder) throws IOException {
      return DocxTally.open(folder.resolve("compilation.docx"));
    }
  },
  HTML(new HtmlForm(), List.of("html")) {
    @Override
    Counter counter(Part part) {
      return HtmlTally.byNames();
    }

    @Override
    Counter open(Path folder) throws IOException {
      return HtmlTally.beside(folder.resolve("html"));
    }
  },
  AKN(new AknForm(), List.of("compilation.akn.xml", "media")) {
    @Override
    Counter counter(Part part) {
      return new AknTally();
    }

    @Override
    Counter open(Path folder) throws IOException {
      Path file = folder.resolve("compilation.akn.xml");
      AknTally.checkPictures(file);
      try (InputStream in = Files.newInputStream(file)) {
        List<Finding> findings = ProfileCheck.findings(in);
        if (!findings.isEmpty()) {
          throw new IOException(findings.getFirst().what());
        }
      }
      return new AknTally();
    }
  };

  private final Form form;
  private final List<String> results;

  Forms(Form form, List<String> results) {
    this.form = form;
    this.results = List.copyOf(results);
  }

  /** What writes it. */
  Form form() {
    return form;
  }

  /** Counts a part that stands in no file yet. */
  abstract Counter counter(Part part);

  /**
   * Opens the finished files and checks what belongs to no single annex: that they are whole, that
   * every picture is the one it is named for, that the profile of the form is kept.
   *
   * @return what counts the annexes in them
   * @throws IOException when something is wrong, in plain words
   */
  abstract Counter open(Path folder) throws IOException;

  /** The word a user writes to ask for it, such as {@code "docx"}. */
  public String word() {
    return form.name();
  }

  /** The form of a word. */
  public static Optional<Forms> of(String word) {
    for (Forms each : values()) {
      if (each.word().equals(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The names of every file and folder any form leaves, also those not asked for this time. */
  static List<String> allResults() {
    List<String> names = new ArrayList<>();
    for (Forms each : values()) {
      names.addAll(each.results);
    }
    return names;
  }
}
