package org.rostrum.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.rostrum.document.scan.DocxScan;
import org.rostrum.document.scan.MarkupScan;
import org.rostrum.document.scan.PdfScan;

/**
 * What the last look through finished files costs, in CPU seconds of a process just started, as it
 * is at the end of a compilation. Started by {@code bench/check}: {@code ScanShare FOLDER}.
 */
final class ScanShare {
  private ScanShare() {}

  @SuppressWarnings("SystemOut") // a table on the terminal is what this program is for
  public static void main(String[] words) throws IOException {
    Path folder = Path.of(words[0]);
    time("docx", () -> DocxScan.findings(folder.resolve("compilation.docx")));
    time("html", () -> MarkupScan.pages(folder.resolve("html")));
    time("akn", () -> MarkupScan.xml(folder.resolve("compilation.akn.xml")));
    Path pdf = folder.resolve("compilation.pdf");
    if (Files.exists(pdf)) {
      time("pdf", () -> PdfScan.findings(pdf));
    }
  }

  /** Looks through one form. */
  private interface Scan {
    Object look() throws IOException;
  }

  private static void time(String form, Scan scan) throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    Object found = scan.look();
    double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
    System.out.printf(Locale.ROOT, "scan of %-5s %.2f CPU s, found %s%n", form, seconds, found);
  }
}
