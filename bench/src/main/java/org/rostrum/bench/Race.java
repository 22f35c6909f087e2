package org.rostrum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the race. Started by {@code bench/run}: {@code Race CHECKOUT [--runs N] [--only WORD]
 * [--no-page]}.
 */
final class Race {
  private Race() {}

  @SuppressWarnings("SystemOut") // a table on the terminal is what this program is for
  public static void main(String[] words) throws IOException {
    List<String> options = Arrays.asList(words).subList(1, words.length);
    Path checkout = Path.of(words[0]).toAbsolutePath().normalize();
    int runs = Integer.parseInt(value(options, "--runs", "3"));
    String only = value(options, "--only", "");
    Path work = checkout.resolve("bench/target/race");
    System.out.println("Laying out the statements below " + work);
    Track track = Track.layOut(checkout, work);
    List<Line> lines = new ArrayList<>();
    for (Contestant contestant : Contestants.of(checkout, track)) {
      if (!(contestant.who() + ": " + contestant.what()).contains(only)) {
        continue;
      }
      System.out.println(contestant.who() + ": " + contestant.what());
      lines.add(run(contestant, runs, checkout, track));
    }
    System.out.println("\n" + Page.table(lines));
    Page.goals(lines).forEach(System.out::println);
    if (!options.contains("--no-page")) {
      Page.write(checkout.resolve("docs/performance.md"), Page.section(lines, about(runs, track)));
    }
  }

  private static Line run(Contestant contestant, int runs, Path checkout, Track track)
      throws IOException {
    List<Figures> figures = new ArrayList<>();
    Path log = track.results().resolve(contestant.who() + ".log");
    for (int i = 0; i < runs; i++) {
      contestant.before().prepare();
      figures.add(Stopwatch.run(contestant.command(), checkout, log));
    }
    Figures median = Figures.median(figures);
    String fault = Files.exists(contestant.result()) ? "" : "made nothing, exit " + median.exit();
    return new Line(contestant, median, fault);
  }

  private static String value(List<String> options, String name, String otherwise) {
    int at = options.indexOf(name);
    return at < 0 || at + 1 >= options.size() ? otherwise : options.get(at + 1);
  }

  private static String about(int runs, Track track) {
    return "Whole processes, the start of the JVM included; the median of "
        + runs
        + " runs one after the other on the same files ("
        + track.source()
        + "), on "
        + Runtime.getRuntime().availableProcessors()
        + " processors. CPU is user and system time. Peak memory is that of the largest process."
        + " Every run of Rostrum reads its finished files back and balances the ledger; the peers"
        + " check nothing. `bench/run` prints this anew.";
  }
}
