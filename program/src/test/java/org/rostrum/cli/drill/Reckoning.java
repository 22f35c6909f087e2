package org.rostrum.cli.drill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.cli.Main;
import org.rostrum.cli.serve.AllSettings;
import org.rostrum.cli.serve.RegisterKeys;
import org.rostrum.cli.serve.StorageKeys;
import org.rostrum.document.words.Tongue;
import org.rostrum.receive.receipt.ReceiptFile;
import org.rostrum.receive.receipt.VerifyReceipt;
import org.rostrum.register.log.Checkpoint;
import org.rostrum.register.log.Leaf;
import org.rostrum.register.log.TlogProof;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.register.tree.Hash;
import org.rostrum.settings.Settings;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.register.Registrar.Log;
import org.rostrum.storage.vault.Storage;

/**
 * Holds what missions were told against what is there afterwards, with everything that can be
 * asked: the rows, the files, the register, {@code rostrum audit}, and the verifiers in Java and
 * Python. Each fault is one sentence; none is what everybody wants.
 */
final class Reckoning {
  private static final Path PYTHON = Path.of("../verify/rostrum_verify.py");

  private final Path settings;
  private final List<String> faults = new ArrayList<>();

  Reckoning(Path settings) {
    this.settings = settings;
  }

  /** What is wrong while the house is open, asked as missions ask. */
  List<String> ofReceipts(HouseProcess house, List<Acknowledged> all)
      throws IOException, InterruptedException {
    Map<String, Delegate> delegates = new HashMap<>();
    Map<String, String> earlier = new HashMap<>();
    List<VerifierKey> keys = keys();
    Path folder = Files.createTempDirectory("receipts");
    Path key = Files.writeString(folder.resolve("key"), keys.getFirst().text() + "\n");
    List<List<String>> asked = new ArrayList<>();
    VerifyReceipt java = new VerifyReceipt(keys, Tongue.ENGLISH);
    for (Acknowledged one : all) {
      String json =
          delegates
              .computeIfAbsent(one.mission(), house::delegate)
              .get(one.receipt() + ".json")
              .body();
      if (!one.atOnce().isEmpty() && !one.atOnce().equals(json)) {
        faults.add("another receipt than at first: " + one.receipt());
      }
      TreeMap<String, Hash> file = new TreeMap<>(Map.of("statement.docx", one.statement()));
      Optional<String> before = Optional.ofNullable(earlier.put(one.mission(), json));
      VerifyReceipt.Report report = java.check(json, before, file);
      if (!report.holds()) {
        faults.add(one.receipt() + ": " + report.lines());
      }
      Path receipt = Files.writeString(folder.resolve(one.entry() + ".json"), json);
      List<String> words = new ArrayList<>(List.of(receipt.toString(), "--key", key.toString()));
      before.ifPresent(text -> {
        words.add("--earlier");
        words.add(folder.resolve(earlierEntry(all, one) + ".json").toString());
      });
      asked.add(words);
    }
    delegates.values().forEach(Delegate::close);
    python(asked, folder);
    return List.copyOf(faults);
  }

  private static long earlierEntry(List<Acknowledged> all, Acknowledged one) {
    return all.stream()
        .filter(each -> each.mission().equals(one.mission()) && each.entry() < one.entry())
        .mapToLong(Acknowledged::entry)
        .max()
        .orElse(one.entry());
  }

  /** One process for all of them. */
  private void python(List<List<String>> asked, Path folder)
      throws IOException, InterruptedException {
    Path list =
        Files.write(
            folder.resolve("asked"),
            asked.stream().map(words -> String.join("\t", words)).toList());
    String all =
        """
        import sys, importlib.util as u
        s = u.spec_from_file_location("v", sys.argv[1])
        v = u.module_from_spec(s)
        s.loader.exec_module(v)
        for line in open(sys.argv[2]):
            sys.argv = ["v"] + line.rstrip("\\n").split("\\t")
            if v.main():
                print("NOT:", line)
        """;
    Process process =
        new ProcessBuilder("python3", "-c", all, PYTHON.toString(), list.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    long held = said.lines().filter(line -> line.startsWith("HOLDS: entry of")).count();
    if (process.waitFor() != 0 || held != asked.size() || said.contains("NOT")) {
      faults.add("the verifier in Python: " + held + " of " + asked.size() + " hold; " + said);
    }
  }

  /** What is wrong in what is kept, with nobody in the house. */
  List<String> ofWhatIsKept(String debate, List<Acknowledged> all)
      throws IOException, InterruptedException {
    Settings read = AllSettings.read(Optional.of(settings), Map.of());
    SecureRandom random = new SecureRandom();
    Clock clock = Clock.systemUTC();
    try (Storage storage = Storage.open(StorageKeys.places(read), clock, random);
        Registrar registrar =
            Registrar.open(
                storage.database(),
                RegisterKeys.file(read),
                RegisterKeys.name(read),
                RegisterKeys.algorithms(read),
                clock,
                random)) {
      Map<String, List<Long>> received = new HashMap<>();
      for (Leaf leaf : storage.database().read(jdbc -> registrar.leaves(jdbc, debate))) {
        if (leaf.entry().kind().equals("filing-received")) {
          received
              .computeIfAbsent(
                  leaf.entry().fact("statement-sha256").orElse(""), hash -> new ArrayList<>())
              .add(leaf.entry().index());
        }
      }
      received.forEach((hash, entries) -> {
        if (entries.size() > 1) {
          faults.add("received twice: " + hash + " " + entries);
        }
      });
      for (Acknowledged one : all) {
        String hash = one.statement().hex();
        if (!received.getOrDefault(hash, List.of()).equals(List.of(one.entry()))) {
          faults.add("not where it was told to be: " + one);
        }
        if (!storage.files().unpublished().healthy(new org.rostrum.storage.files.FileHash(hash))) {
          faults.add("its bytes are torn or gone: " + one);
        }
        if (!one.atOnce().isEmpty() && !isHeldBy(registrar, one)) {
          faults.add("the register of today does not hold the receipt's head: " + one);
        }
      }
    }
    audit();
    return List.copyOf(faults);
  }

  private static boolean isHeldBy(Registrar registrar, Acknowledged one) {
    Checkpoint head =
        ReceiptFile.read(one.atOnce())
            .flatMap(file -> TlogProof.parse(file.proof()))
            .flatMap(proof -> Checkpoint.parse(proof.checkpoint().text()))
            .orElseThrow();
    return registrar.growth(Log.DEBATES, head.size()).from(head, registrar.keys()).isPresent();
  }

  private List<VerifierKey> keys() {
    Settings read = AllSettings.read(Optional.of(settings), Map.of());
    try (var database = org.rostrum.storage.Database.open(StorageKeys.places(read))) {
      return Registrar.keys(database);
    }
  }

  /** The command itself, in a process of its own. */
  private void audit() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "audit",
                "--settings",
                settings.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      faults.add("rostrum audit: " + said);
    }
  }
}
