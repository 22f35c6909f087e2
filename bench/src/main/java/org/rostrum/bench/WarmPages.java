package org.rostrum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.Letter;
import org.rostrum.document.official.Masthead;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.official.Part;
import org.rostrum.document.pdf.PdfForm;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.tally.PdfTally;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Text;
import org.rostrum.document.word.WordReader;

/**
 * How fast pages are set in a process that stays up: the same statements again and again, from
 * their Texts to the finished PDF on the disk. Started by {@code bench/warm}: {@code WarmPages
 * FOLDER ROUNDS}.
 */
final class WarmPages {
  private static final PdfForm FORM = new PdfForm();
  private final List<Text> texts;
  private final OfficialDocument document;
  private final Path out;

  private WarmPages(List<Text> texts, Path out) {
    this.texts = texts;
    this.out = out;
    document = document(texts);
  }

  @SuppressWarnings("SystemOut") // a table on the terminal is what this program is for
  public static void main(String[] words)
      throws IOException, InterruptedException, ExecutionException {
    List<Text> texts = new ArrayList<>();
    WordReader reader = new WordReader(Limits.STANDARD);
    for (Path file : Track.documents(Path.of(words[0]))) {
      texts.add(reader.read(Files.readAllBytes(file)).text());
    }
    Path out = Files.createTempDirectory("warm-pages");
    WarmPages warm = new WarmPages(texts, out);
    System.out.println("Seconds, and CPU seconds in brackets, for each of the three steps.");
    System.out.println("round  pages  set            join           count          pages/s");
    try (ExecutorService hands =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      for (int round = 1; round <= Integer.parseInt(words[1]); round++) {
        System.out.println(warm.round(round, hands));
      }
    } finally {
      Track.clear(out);
      Files.delete(out);
    }
  }

  private String round(int round, ExecutorService hands)
      throws IOException, InterruptedException, ExecutionException {
    long began = System.nanoTime();
    double cpu = cpu();
    Imprint imprint = Imprint.of(document);
    List<Future<Part>> parts = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int at = i;
      parts.add(hands.submit(() -> FORM.part(imprint, document.annexes().get(at), texts.get(at))));
    }
    int pages = 0;
    for (Future<Part> part : parts) {
      pages += part.get().pages();
    }
    long set = System.nanoTime();
    double cpuSet = cpu();
    try (Assembly assembly = FORM.open(document, out)) {
      for (int i = 0; i < texts.size(); i++) {
        assembly.add(document.annexes().get(i), parts.get(i).get());
      }
      assembly.finish();
    }
    long joined = System.nanoTime();
    double cpuJoined = cpu();
    int counted = PdfTally.wholeFile(out.resolve(PdfForm.FILE)).size();
    long read = System.nanoTime();
    double cpuRead = cpu();
    if (counted != texts.size()) {
      throw new IOException("the PDF holds " + counted + " annexes");
    }
    return String.format(
        Locale.ROOT,
        "%5d  %5d  %5.2f (%5.2f)  %5.2f (%5.2f)  %5.2f (%5.2f)  %7.0f",
        round,
        pages,
        (set - began) / 1e9,
        cpuSet - cpu,
        (joined - set) / 1e9,
        cpuJoined - cpuSet,
        (read - joined) / 1e9,
        cpuRead - cpuJoined,
        pages / ((joined - began) / 1e9));
  }

  /** CPU seconds of this process. */
  private static double cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
  }

  private static OfficialDocument document(List<Text> texts) {
    LocalDate day = LocalDate.of(2031, 6, 29);
    List<Annex> annexes = new ArrayList<>();
    for (int i = 1; i <= texts.size(); i++) {
      Text text = texts.get(i - 1);
      annexes.add(
          new Annex(
              i,
              "Annex " + i,
              "Statement by the Permanent Mission of State " + i + " to the United Nations",
              "State " + i,
              "state-" + i,
              "[Original: " + text.language() + "]",
              text.language(),
              text.direction()));
    }
    return new OfficialDocument(
        "en",
        Direction.LEFT_TO_RIGHT,
        new Masthead("A house", "S/2031/1", "A council", "", day, "29 June 2031", ""),
        new Letter(day, "Letter dated 29 June 2031", List.of(), List.of("A. Person")),
        "Contents",
        annexes,
        "");
  }
}
