package org.rostrum.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.compile.edition.Finished;
import org.rostrum.compile.edition.Manifest;
import org.rostrum.compile.edition.ReadBack;
import org.rostrum.compile.edition.WholeFile;
import org.rostrum.document.akn.AknForm;
import org.rostrum.document.akn.check.ProfileCheck;
import org.rostrum.document.docx.DocxForm;
import org.rostrum.document.html.HtmlForm;
import org.rostrum.document.official.Extent;
import org.rostrum.document.official.Form;
import org.rostrum.document.official.Part;
import org.rostrum.document.pdf.PdfForm;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.scan.DocxScan;
import org.rostrum.document.scan.MarkupScan;
import org.rostrum.document.scan.OutputScan;
import org.rostrum.document.scan.PdfScan;
import org.rostrum.document.scan.PictureScan;
import org.rostrum.document.tally.AknTally;
import org.rostrum.document.tally.Counter;
import org.rostrum.document.tally.DocxTally;
import org.rostrum.document.tally.HtmlTally;
import org.rostrum.document.tally.PdfTally;
import org.rostrum.document.tally.Tally;
import org.rostrum.document.text.Text;

/**
 * Every form the compilation takes, each with what reads it back and knows nothing of its writer.
 */
@SuppressWarnings("ImmutableEnumChecker") // a Form keeps no state, and the list is a copy
public enum Forms {
  DOCX(new DocxForm(), List.of("compilation.docx")) {
    @Override
    Optional<Tally> count(Part part) {
      return counted(DocxTally.of(part.pictures()), part);
    }

    @Override
    Finished open(Path folder, List<Extent> extents) throws IOException {
      Path file = folder.resolve("compilation.docx");
      OutputScan.refuse(DocxScan.findings(file));
      return new ReadBack(word(), extents, DocxTally.open(file));
    }
  },
  HTML(new HtmlForm(), List.of("html")) {
    @Override
    Optional<Tally> count(Part part) {
      return counted(HtmlTally.byNames(), part);
    }

    @Override
    Finished open(Path folder, List<Extent> extents) throws IOException {
      OutputScan.refuse(MarkupScan.pages(folder.resolve("html")));
      return new ReadBack(word(), extents, HtmlTally.beside(folder.resolve("html")));
    }
  },
  AKN(new AknForm(), List.of("compilation.akn.xml", "media")) {
    @Override
    Optional<Tally> count(Part part) {
      return counted(new AknTally(), part);
    }

    @Override
    Finished open(Path folder, List<Extent> extents) throws IOException {
      Path file = folder.resolve("compilation.akn.xml");
      OutputScan.refuse(MarkupScan.xml(file));
      OutputScan.refuse(PictureScan.folder(folder.resolve("media")));
      AknTally.checkPictures(file);
      try (InputStream in = Files.newInputStream(file)) {
        List<Finding> findings = ProfileCheck.findings(in);
        if (!findings.isEmpty()) {
          throw new IOException(findings.getFirst().what());
        }
      }
      return new ReadBack(word(), extents, new AknTally());
    }
  },
  PDF(new PdfForm(), List.of(PdfForm.FILE)) {
    // Pages stand in no order of their own and share their codes: only the whole tells words.
    @Override
    Optional<Tally> count(Part part) {
      return Optional.empty();
    }

    @Override
    List<Finding> findings(Text text) {
      return PdfForm.findings(text);
    }

    @Override
    public boolean available() {
      return PdfForm.available();
    }

    @Override
    Finished open(Path folder, List<Extent> extents) throws IOException {
      Path file = folder.resolve(PdfForm.FILE);
      OutputScan.refuse(PdfScan.findings(file));
      return new WholeFile(PdfTally.wholeFile(file));
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

  /**
   * The account of a part that stands in no file yet; empty where only the finished file can be
   * counted.
   */
  abstract Optional<Tally> count(Part part);

  /** What of a statement this form cannot show as it was filed, for a person to look at. */
  List<Finding> findings(Text text) {
    return List.of();
  }

  /** Whether this build can make it. */
  public boolean available() {
    return true;
  }

  /**
   * Opens the finished files and checks what belongs to no single annex: that they are whole, that
   * every picture is the one it is named for, that the profile of the form is kept.
   *
   * @param extents where each annex's pieces stand, as the writer says
   * @return what counts the annexes in them
   * @throws IOException when something is wrong, in plain words
   */
  abstract Finished open(Path folder, List<Extent> extents) throws IOException;

  private static Optional<Tally> counted(Counter counter, Part part) {
    return Optional.of(counter.count(part.body().stored(), part.notes().stored()));
  }

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

  /** Every form this build can make. */
  public static List<Forms> ofThisBuild() {
    return Stream.of(values()).filter(Forms::available).toList();
  }

  /** The names of every file and folder a compilation in these forms leaves. */
  static List<String> results(List<Forms> forms) {
    List<String> names = new ArrayList<>(List.of(AccountFiles.LEDGER, Manifest.NAME));
    forms.forEach(each -> names.addAll(each.results));
    return names;
  }
}
