package org.rostrum.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs Jazzer on one target in a process of its own. In the tests' own process its agent would
 * rewrite every class for all tests after it, and only one target can be run in a process.
 */
final class Fuzzing {
  /** Watches for what the program has none of: they cost a start of seconds. */
  private static final List<String> NOT_USED =
      Stream.of(
              "ClojureLangHooks",
              "ExpressionLanguageInjection",
              "LdapInjection",
              "NamingContextLookup",
              "ScriptEngineInjection",
              "SqlInjection",
              "TemplateInjection")
          .map(name -> "com.code_intelligence.jazzer.sanitizers." + name)
          .toList();

  /** Watched in drills alone: rewriting their classes takes longer than a build's share of runs. */
  private static final String LIBRARIES =
      "eu.europa.esig.**:org.apache.**:org.bouncycastle.**:com.ibm.**:jakarta.**:org.glassfish.**";

  private final Path folder;
  private final String classes;

  /**
   * @param folder where the corpus grows and finds are kept
   * @param classes the class path
   */
  Fuzzing(Path folder, String classes) {
    this.folder = folder;
    this.classes = classes;
  }

  /** What came of it: the bytes found, if any, and what Jazzer said. */
  record Outcome(FuzzTargets target, int exit, List<Path> finds, Path log) {}

  /** How long a target is fuzzed. */
  enum Extent {
    /**
     * So many inputs, from the same beginning and the same seed: the same ones in each build of the
     * same program, however busy the machine is.
     */
    BUILD,
    /** So many seconds, beginning with what was learned before. */
    DRILL
  }

  Outcome run(FuzzTargets target, Extent extent, int seconds)
      throws IOException, InterruptedException {
    Path home = folder.resolve(extent == Extent.BUILD ? "build" : "").resolve(target.word());
    if (extent == Extent.BUILD) {
      forget(home);
    }
    Path corpus = Files.createDirectories(home.resolve("corpus"));
    Path finds = Files.createDirectories(home.resolve("finds"));
    forgetWhatIsMended(target, finds);
    Path seeds = home.resolve("seeds");
    FuzzSeeds.write(target, seeds);
    Path log = home.resolve("log.txt");
    Process process =
        new ProcessBuilder(command(target, extent, seconds, corpus, seeds))
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int exit = process.waitFor();
    try (Stream<Path> files = Files.list(finds)) {
      return new Outcome(
          target,
          exit,
          files.filter(file -> !file.toString().endsWith(".java")).sorted().toList(),
          log);
    }
  }

  private static void forget(Path home) throws IOException {
    if (Files.exists(home)) {
      try (Stream<Path> all = Files.walk(home)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  /** A find of an earlier run stays until it is mended, and then no longer. */
  private static void forgetWhatIsMended(FuzzTargets target, Path finds) throws IOException {
    try (Stream<Path> files = Files.list(finds)) {
      for (Path find : files.sorted().toList()) {
        if (find.toString().endsWith(".java") || taken(target, Files.readAllBytes(find))) {
          Files.delete(find);
        }
      }
    }
  }

  private static boolean taken(FuzzTargets target, byte[] bytes) {
    try {
      target.take(bytes);
      return true;
    } catch (RuntimeException | Error e) {
      return false;
    }
  }

  private List<String> command(
      FuzzTargets target, Extent extent, int seconds, Path corpus, Path seeds) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.add("-Xmx1g");
    if (extent == Extent.BUILD) {
      // most of a short run is code that runs a few times
      command.add("-XX:TieredStopAtLevel=1");
    }
    command.add("-XX:+UseSerialGC");
    command.add("-XX:+EnableDynamicAgentLoading");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Drostrum.fuzz=" + target.word());
    command.add("-cp");
    command.add(classes);
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + FuzzEntry.class.getName());
    command.add("--instrumentation_includes=org.rostrum.**");
    command.add("--disabled_hooks=" + String.join(":", NOT_USED));
    if (extent == Extent.BUILD) {
      command.add("--custom_hook_excludes=" + LIBRARIES);
    }
    command.add("--keep_going=10");
    command.add("--reproducer_path=finds");
    command.add("-artifact_prefix=finds/");
    command.add(
        switch (extent) {
          case BUILD -> "-runs=" + target.runs();
          case DRILL -> "-max_total_time=" + seconds;
        });
    // by the wall, of a machine that may be busy; the limits' own tests are stricter
    command.add("-timeout=120");
    command.add("-max_len=32768");
    command.add("-seed=20261123");
    command.add(corpus.toAbsolutePath().toString());
    command.add(seeds.toAbsolutePath().toString());
    return command;
  }
}
