package org.rostrum.compile.house;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rostrum.compile.Compile;
import org.rostrum.compile.Forms;
import org.rostrum.compile.Inputs;
import org.rostrum.compile.Outcome;
import org.rostrum.compile.Preparation;
import org.rostrum.compile.Progress;
import org.rostrum.compile.house.Compilation.Kind;
import org.rostrum.compile.house.Compilation.Remark;
import org.rostrum.compile.house.Compilation.Result;
import org.rostrum.compile.house.Compilation.State;
import org.rostrum.compile.plan.Plan;
import org.rostrum.debate.AcceptedFilings;
import org.rostrum.debate.AcceptedFilings.Accepted;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Reconciliation;
import org.rostrum.debate.StageChanges;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.word.choice.Choices;
import org.rostrum.storage.Database;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.files.FileStore;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.register.Registrar.Log;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes compilations of what is accepted. First the filings must reconcile with the register; then
 * every statement is read, joined, counted back; only a compilation that balances is kept, with its
 * entry in the register in one transaction. One a debate at a time, on whatever server.
 */
public final class HouseCompilation implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HouseCompilation.class);

  private final Database database;
  private final FileStore files;
  private final Debates debates;
  private final AcceptedFilings accepted;
  private final Reconciliation reconciliation;
  private final StageChanges stages;
  private final Registrar registrar;
  private final Compilations compilations;
  private final Bench bench;
  private final ExecutorService hand =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("compile").daemon().factory());

  public HouseCompilation(
      Database database,
      FileStore files,
      Debates debates,
      AcceptedFilings accepted,
      Reconciliation reconciliation,
      StageChanges stages,
      Registrar registrar,
      Compilations compilations,
      Bench bench) {
    this.database = database;
    this.files = files;
    this.debates = debates;
    this.accepted = accepted;
    this.reconciliation = reconciliation;
    this.stages = stages;
    this.registrar = registrar;
    this.compilations = compilations;
    this.bench = bench;
  }

  /**
   * Begins a compilation and returns at once.
   *
   * @return its number; empty while another of the debate runs
   */
  public Optional<Long> begin(String debate, String who) {
    Optional<Long> number = compilations.begin(debate, who);
    number.ifPresent(begun -> hand.execute(() -> make(debate, begun)));
    return number;
  }

  /** Makes a compilation that was begun. */
  void make(String debate, long number) {
    Compilation begun = compilations.find(debate, number).orElseThrow();
    try {
      Path folder = Files.createTempDirectory(Files.createDirectories(bench.folder()), "compile");
      try {
        make(begun, folder);
      } finally {
        Scrap.remove(folder);
      }
    } catch (IOException | StorageTrouble | Refusal e) {
      LOG.atError().setCause(e).log("A compilation failed");
      end(ended(begun, State.FAILED, List.of(against(String.valueOf(e.getMessage())))));
    } catch (RuntimeException e) {
      LOG.atError().setCause(e).log("A compilation failed");
      end(ended(begun, State.FAILED, List.of()));
    }
  }

  private void make(Compilation begun, Path folder) throws IOException {
    Optional<Reconciliation.Amiss> amiss = reconciliation.first(begun.debate());
    if (amiss.isPresent()) {
      String words = amiss.get().filing() + ": " + amiss.get().why();
      end(ended(begun, State.WITHHELD, List.of(against(words))));
      return;
    }
    List<Accepted> going = accepted.of(begun.debate());
    Convened convened = debates.find(begun.debate()).orElseThrow();
    Path statements = Files.createDirectories(folder.resolve("statements"));
    for (Accepted each : going) {
      put(each, statements.resolve(each.facts().file()));
    }
    Preparation.Prepared prepared =
        new Preparation(
                convened.debate(), Optional.empty(), List.of(), List.of(), Plan.Draft.OFFICIAL)
            .of(going.stream().map(Accepted::facts).toList(), statements)
            .orElseThrow(() -> new IOException("The language of the letter is not known."));
    Path out = folder.resolve("out");
    Outcome outcome =
        new Compile(bench.build(), bench.works(), Forms.ofThisBuild(), progress(begun))
            .run(
                prepared.plan(),
                prepared.statements(),
                new Inputs(statements, List.of()),
                Plan.Draft.OFFICIAL,
                out);
    List<Remark> remarks = Remarks.of(outcome);
    if (outcome.status() != Outcome.Status.OFFICIAL) {
      end(ended(begun, State.WITHHELD, remarks));
      return;
    }
    official(begun, going, outcome, remarks, Results.keep(out, files));
  }

  /** The statement as the mission chose it to be read, under its filing's code. */
  private void put(Accepted each, Path file) throws IOException {
    try (InputStream filed = files.open(new FileHash(each.hash()))) {
      Choices choices = Choices.of(each.choices());
      Files.write(file, choices.applyTo(filed.readAllBytes(), Limits.STANDARD));
    }
  }

  private Progress progress(Compilation begun) {
    Map<Progress.Step, Integer> told = new HashMap<>();
    return (step, done, all) -> {
      int tenth = all == 0 ? 0 : done * 10 / all;
      if (!Integer.valueOf(tenth).equals(told.put(step, tenth))) {
        String word = step.name().toLowerCase(Locale.ROOT);
        compilations.step(begun.debate(), begun.number(), word, done, all);
      }
    };
  }

  private void official(
      Compilation begun,
      List<Accepted> going,
      Outcome outcome,
      List<Remark> remarks,
      List<Result> results) {
    String manifest =
        results.stream()
            .filter(each -> each.name().equals("manifest.json"))
            .map(each -> each.hash().hex())
            .findFirst()
            .orElseThrow();
    List<String> codes = going.stream().map(Accepted::code).toList();
    List<String> changed =
        database.writeInTurn(
            Registrar.TURN,
            jdbc -> {
              List<String> other = accepted.compiled(begun.debate(), going, begun.who());
              if (!other.isEmpty()) {
                return other;
              }
              Map<String, String> facts = new HashMap<>();
              facts.put("compilation", Long.toString(begun.number()));
              facts.put("manifest-sha256", manifest);
              facts.put("statements", Integer.toString(outcome.annexes().size()));
              facts.put("words", Long.toString(outcome.ledger().words()));
              facts.put("by", begun.who());
              if (!codes.isEmpty()) {
                facts.put("filings", String.join(" ", codes));
              }
              long entry =
                  registrar
                      .append(jdbc, Log.DEBATES, begun.debate(), "compilation-made", facts)
                      .index();
              stages.compiling(begun.debate());
              compilations.end(
                  jdbc,
                  new Compilation(
                      begun.debate(),
                      begun.number(),
                      State.OFFICIAL,
                      begun.who(),
                      begun.begun(),
                      begun.touched(),
                      begun.step(),
                      0,
                      0,
                      outcome.annexes().size(),
                      outcome.ledger().words(),
                      manifest,
                      entry,
                      results,
                      codes,
                      remarks));
              return other;
            });
    if (!changed.isEmpty()) {
      String words = String.join(", ", changed) + ": changed while the compilation was made.";
      end(ended(begun, State.WITHHELD, List.of(against(words))));
    }
  }

  private void end(Compilation ended) {
    database.write(jdbc -> {
      compilations.end(jdbc, ended);
      return ended;
    });
  }

  private static Remark against(String words) {
    return new Remark(Kind.AGAINST, words);
  }

  private static Compilation ended(Compilation begun, State state, List<Remark> remarks) {
    return new Compilation(
        begun.debate(),
        begun.number(),
        state,
        begun.who(),
        begun.begun(),
        begun.touched(),
        begun.step(),
        0,
        0,
        0,
        0,
        "",
        -1,
        List.of(),
        List.of(),
        new ArrayList<>(remarks));
  }

  @Override
  public void close() {
    hand.shutdown();
  }
}
