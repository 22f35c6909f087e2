package org.rostrum.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rostrum.compile.ReadStatement.Done;
import org.rostrum.compile.edition.Finished;
import org.rostrum.compile.edition.Manifest;
import org.rostrum.compile.edition.OutputFolder;
import org.rostrum.compile.ledger.Audit;
import org.rostrum.compile.ledger.Difference;
import org.rostrum.compile.ledger.Ledger;
import org.rostrum.compile.ledger.StatementAccount;
import org.rostrum.compile.plan.Plan;
import org.rostrum.compile.work.Work;
import org.rostrum.compile.work.WorkStore;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Extent;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.tally.Tally;

/**
 * Compiles statements into the official document: read each into its Text, write each annex in
 * every form, join them, read the finished files back, balance the account, and only then put the
 * files in their place.
 *
 * <p>For one thread; statements are read by as many as the machine has processors.
 */
public final class Compile {
  private final String build;
  private final WorkStore store;
  private final List<Forms> forms;
  private final Progress progress;
  private final int hands;

  /**
   * A compilation by as many threads as the machine has processors.
   *
   * @param build what tells one build of the program from another
   * @param store where statements' works are kept
   * @param forms the forms asked for
   */
  public Compile(String build, WorkStore store, List<Forms> forms, Progress progress) {
    this(build, store, forms, progress, Runtime.getRuntime().availableProcessors());
  }

  /** A compilation in which so many threads read statements. */
  Compile(String build, WorkStore store, List<Forms> forms, Progress progress, int hands) {
    this.build = build;
    this.store = store;
    this.forms = List.copyOf(forms);
    this.progress = progress;
    this.hands = hands;
  }

  /**
   * Compiles.
   *
   * @param plan the document around the statements
   * @param statements in the order of their annexes
   * @param inputs every input file, for the manifest
   * @param draft whether the result is asked for as a draft
   * @param out the folder the results go to
   * @throws IOException when a file cannot be read or written
   * @throws org.rostrum.document.safety.Refusal when the folder holds somebody else's files under
   *     the results' names
   */
  public Outcome run(
      Plan plan, List<Statement> statements, Inputs inputs, Plan.Draft draft, Path out)
      throws IOException {
    OutputFolder.spareOthers(out, Forms.results(forms));
    ReadStatement reader = new ReadStatement(build, plan, forms, store);
    ReadAll.Result read = new ReadAll(reader, draft, progress, hands).read(statements);
    try (OutputFolder folder = OutputFolder.open(out)) {
      if (!read.unread().isEmpty() && draft == Plan.Draft.OFFICIAL) {
        return withheld(folder, plan, read, new Ledger(List.of(), List.of()));
      }
      List<Annex> annexes = read.done().stream().map(Done::annex).toList();
      SortedMap<String, List<Extent>> extents =
          join(plan.document(annexes), reader, read.done(), folder.fresh());
      Ledger ledger = balance(reader, read.done(), extents, folder.fresh());
      if (!ledger.balances() && draft == Plan.Draft.OFFICIAL) {
        return withheld(folder, plan, read, ledger);
      }
      AccountFiles.ledger(folder.fresh(), read, ledger, plan.missing());
      progress.at(Progress.Step.HASH, 0, 1);
      AccountFiles.manifest(
          folder.fresh(),
          Manifest.of(folder.fresh(), inputs.folder(), hashes(read.done()), inputs.others()));
      folder.withdraw(Forms.results(List.of(Forms.values())));
      List<String> files = folder.deliver();
      Outcome.Status status =
          draft == Plan.Draft.DRAFT ? Outcome.Status.DRAFT : Outcome.Status.OFFICIAL;
      return outcome(status, plan, read, ledger, files);
    }
  }

  private Outcome withheld(OutputFolder folder, Plan plan, ReadAll.Result read, Ledger ledger)
      throws IOException {
    folder.withdraw(Forms.results(List.of(Forms.values())));
    folder.clear();
    AccountFiles.ledger(folder.fresh(), read, ledger, plan.missing());
    List<String> files = folder.deliver();
    return outcome(Outcome.Status.WITHHELD, plan, read, ledger, files);
  }

  private static Outcome outcome(
      Outcome.Status status, Plan plan, ReadAll.Result read, Ledger ledger, List<String> files) {
    return new Outcome(
        status,
        read.done().stream().map(Done::annex).toList(),
        ledger,
        read.unread(),
        found(read.done()),
        read.done().stream().mapToInt(done -> done.departures().size()).sum(),
        plan.missing(),
        files,
        (int)
            read.done().stream()
                .filter(done -> done.origin() == ReadStatement.Origin.KEPT)
                .count());
  }

  private static List<Found> found(List<Done> done) {
    List<Found> found = new ArrayList<>();
    for (Done each : done) {
      for (Finding finding : each.findings()) {
        found.add(new Found(each.annex().number(), each.statement().fileName(), finding));
      }
    }
    return List.copyOf(found);
  }

  private SortedMap<String, List<Extent>> join(
      OfficialDocument document, ReadStatement reader, List<Done> done, Path folder)
      throws IOException {
    TreeMap<String, List<Extent>> extents = new TreeMap<>();
    List<Assembly> assemblies = new ArrayList<>();
    try {
      for (Forms each : forms) {
        assemblies.add(each.form().open(document, folder));
      }
      for (int i = 0; i < done.size(); i++) {
        progress.at(Progress.Step.JOIN, i, done.size());
        Work work = reader.work(done.get(i));
        for (int f = 0; f < forms.size(); f++) {
          assemblies.get(f).add(done.get(i).annex(), work.part(forms.get(f).word()));
        }
      }
      for (int f = 0; f < forms.size(); f++) {
        extents.put(forms.get(f).word(), assemblies.get(f).finish());
      }
    } finally {
      for (Assembly assembly : assemblies) {
        assembly.close();
      }
    }
    return extents;
  }

  private Ledger balance(
      ReadStatement reader, List<Done> done, SortedMap<String, List<Extent>> extents, Path folder)
      throws IOException {
    List<Difference> faults = new ArrayList<>();
    TreeMap<String, Finished> finished = new TreeMap<>();
    for (Forms each : forms) {
      try {
        List<Extent> places = extents.getOrDefault(each.word(), List.of());
        finished.put(each.word(), each.open(folder, places));
      } catch (IOException fault) {
        faults.add(Difference.ofFile(each.word(), String.valueOf(fault.getMessage())));
      }
    }
    List<StatementAccount> accounts = new ArrayList<>();
    for (int i = 0; i < done.size(); i++) {
      progress.at(Progress.Step.CHECK, i, done.size());
      accounts.add(account(reader.work(done.get(i)), done.get(i), finished));
    }
    return new Ledger(accounts, faults);
  }

  private static StatementAccount account(
      Work work, Done done, SortedMap<String, Finished> finished) throws IOException {
    TreeMap<String, List<Tally>> tallies = new TreeMap<>();
    for (Map.Entry<String, Finished> form : finished.entrySet()) {
      tallies.put(form.getKey(), form.getValue().annex(done.annex().number(), work));
    }
    return Audit.of(
        done.annex().number(),
        done.statement().fileName(),
        done.sha256(),
        work.source(),
        work.text(),
        tallies,
        () -> Files.readAllBytes(done.statement().file()));
  }

  private static Map<Path, String> hashes(List<Done> done) {
    Map<Path, String> hashes = new LinkedHashMap<>();
    done.forEach(each -> hashes.put(each.statement().file(), each.sha256()));
    return hashes;
  }
}
