package org.rostrum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who runs: Rostrum always, its peers where they are installed. */
final class Contestants {
  static final String OURS = "Rostrum";
  private static final String TAGGED =
      "pdf:writer_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
          + "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}";
  private static final String ALL = "docx,html,akn,pdf";

  private final Path checkout;
  private final Track track;
  private final List<Contestant> all = new ArrayList<>();
  private int change;

  private Contestants(Path checkout, Track track) {
    this.checkout = checkout;
    this.track = track;
  }

  static List<Contestant> of(Path checkout, Track track) throws IOException {
    Contestants contestants = new Contestants(checkout, track);
    contestants.ours();
    contestants.pandoc();
    contestants.office();
    return List.copyOf(contestants.all);
  }

  private void ours() throws IOException {
    compile("193 → docx + html + akn, ledger", track.statements(), "193", "docx,html,akn");
    compile("193 → docx, ledger", track.statements(), "193-docx", "docx");
    compile("193 → html, ledger", track.statements(), "193-html", "html");
    compile("193 → akn, ledger", track.statements(), "193-akn", "akn");
    compile("193 → pdf, ledger", track.statements(), "193-pdf", "pdf");
    compile("193 → docx + html + akn + pdf, ledger", track.statements(), "193-all", ALL);
    compile("1,930 → docx + html + akn, ledger", track.tenfold(), "1930", "docx,html,akn");
    compile("1,930 → docx + html + akn + pdf, ledger", track.tenfold(), "1930-all", ALL);
    oneChanged("193, one of them changed since the last time", "193-changed", "docx,html,akn");
    oneChanged("193 with pdf, one of them changed since the last time", "193-changed-all", ALL);
  }

  private void compile(String what, Path from, String to, String formats) {
    Path out = track.results().resolve(to);
    all.add(
        new Contestant(
            OURS,
            what,
            List.of(
                rostrum(),
                "compile",
                from.toString(),
                "--out",
                out.toString(),
                "--formats",
                formats,
                "--no-cache"),
            out.resolve("manifest.json"),
            () -> {
              Track.clear(out);
              build();
            }));
  }

  /** Sources may have changed while the race is on; a build must not fall into what is measured. */
  private void build() throws IOException {
    Stopwatch.run(List.of(rostrum(), "--version"), checkout, track.results().resolve("build.log"));
  }

  private void oneChanged(String what, String to, String formats) throws IOException {
    Path out = track.results().resolve(to);
    Path cache = track.results().resolve(to + "-cache");
    Path first = Track.documents(track.statements()).getFirst();
    Path changing = track.changing().resolve(first.getFileName());
    List<String> command =
        List.of(
            rostrum(),
            "compile",
            track.changing().toString(),
            "--out",
            out.toString(),
            "--formats",
            formats,
            "--cache",
            cache.toString());
    all.add(
        new Contestant(
            OURS,
            what,
            command,
            out.resolve("manifest.json"),
            () -> {
              Files.createDirectories(cache);
              Files.createDirectories(out);
              if (Files.notExists(out.resolve("manifest.json"))) {
                Stopwatch.run(command, checkout, track.results().resolve("first.log"));
              }
              change++;
              build();
              Files.delete(changing);
              Change.copy(first, changing, "change" + change);
            }));
  }

  private void pandoc() throws IOException {
    if (!installed("pandoc")) {
      return;
    }
    for (String form : List.of("docx", "html")) {
      Path out = track.results().resolve("pandoc." + form);
      List<String> command = new ArrayList<>(List.of("pandoc", "-s", "-o", out.toString()));
      if (form.equals("html")) {
        command.add("--extract-media=" + track.results().resolve("pandoc-media"));
      }
      Track.documents(track.statements()).forEach(file -> command.add(file.toString()));
      String what = "193 → " + form;
      all.add(new Contestant("pandoc", what, command, out, () -> Files.deleteIfExists(out)));
    }
  }

  /** LibreOffice joins no files: it is given what others joined. */
  private void office() throws IOException {
    if (!installed("soffice")) {
      return;
    }
    Path ours = track.results().resolve("193-all/compilation.docx");
    office("our docx of the 193 → tagged pdf", ours, TAGGED);
    if (installed("pandoc")) {
      office("pandoc's docx of the 193 → pdf", track.results().resolve("pandoc.docx"), "pdf");
    }
  }

  private void office(String what, Path in, String filter) {
    Path folder = track.results().resolve("office-" + in.getFileName());
    Path out = folder.resolve(String.valueOf(in.getFileName()).replace(".docx", ".pdf"));
    List<String> command =
        List.of(
            "soffice",
            "-env:UserInstallation=" + track.results().resolve("office").toUri(),
            "--headless",
            "--convert-to",
            filter,
            "--outdir",
            folder.toString(),
            in.toString());
    all.add(new Contestant("LibreOffice", what, command, out, () -> Files.deleteIfExists(out)));
  }

  private boolean installed(String program) throws IOException {
    return Stopwatch.run(
                List.of("/bin/sh", "-c", "command -v " + program),
                checkout,
                track.results().resolve("which.log"))
            .exit()
        == 0;
  }

  private String rostrum() {
    return checkout.resolve("rostrum").toString();
  }
}
