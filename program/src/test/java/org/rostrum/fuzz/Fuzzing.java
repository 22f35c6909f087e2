package org.rostrum.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs Jazzer in a process of its own. In the tests' own process its agent would rewrite every
 * class for all tests after it.
 */
final class Fuzzing {
  /**
   * Watches for what the program has none of, which cost a start of seconds, and the help past
   * regular expressions, which makes each of them a thousand times slower.
   */
  private static final List<String> UNWANTED =
      Stream.of(
              "ClojureLangHooks",
              "ExpressionLanguageInjection",
              "LdapInjection",
              "NamingContextLookup",
              "RegexRoadblocks",
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
  record Outcome(String name, int exit, List<Path> finds, Path log) {
    boolean isClean() throws IOException {
      String said = Files.readString(log, StandardCharsets.ISO_8859_1);
      return exit == 0 && finds.isEmpty() && said.contains("Done ");
    }
  }

  /**
   * Every target, mixed, with so many inputs from the same beginning and the same seed: the same
   * ones in each build of the same program, however busy the machine is.
   */
  Outcome runs(int runs) throws IOException, InterruptedException {
    Path home = folder.resolve("build");
    forget(home);
    FuzzMix.writeSeeds(Files.createDirectories(home).resolve("seeds"));
    List<String> flags =
        List.of(
            "-runs=" + runs,
            // short runs never come to long inputs otherwise
            "-len_control=0",
            "--custom_hook_excludes=" + LIBRARIES);
    // most of a short run is code that runs a few times
    return run("build", home, List.of("-XX:TieredStopAtLevel=1"), flags);
  }

  /** One target for so many seconds, beginning with what was learned before. */
  Outcome seconds(FuzzTargets target, int seconds) throws IOException, InterruptedException {
    Path home = Files.createDirectories(folder.resolve(target.word()));
    forgetWhatIsMended(target, Files.createDirectories(home.resolve("finds")));
    FuzzSeeds.write(target, home.resolve("seeds"));
    return run(
        target.word(),
        home,
        List.of("-Drostrum.fuzz=" + target.word()),
        List.of("-max_total_time=" + seconds));
  }

  private Outcome run(String name, Path home, List<String> java, List<String> flags)
      throws IOException, InterruptedException {
    Path finds = Files.createDirectories(home.resolve("finds"));
    Path corpus = Files.createDirectories(home.resolve("corpus"));
    Path log = home.resolve("log.txt");
    List<String> command = command(java, flags);
    command.add(corpus.toAbsolutePath().toString());
    command.add(home.resolve("seeds").toAbsolutePath().toString());
    Process process =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int exit = process.waitFor();
    try (Stream<Path> files = Files.list(finds)) {
      return new Outcome(
          name,
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

  private List<String> command(List<String> java, List<String> flags) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.add("-Xmx1g");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:+EnableDynamicAgentLoading");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(java);
    command.add("-cp");
    command.add(classes);
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + FuzzEntry.class.getName());
    command.add("--instrumentation_includes=org.rostrum.**");
    command.add("--disabled_hooks=" + String.join(":", UNWANTED));
    command.add("--keep_going=10");
    command.add("--reproducer_path=finds");
    command.add("-artifact_prefix=finds/");
    // a seed that takes no way of its own is still worth changing
    command.add("-keep_seed=1");
    // by the wall, of a machine that may be busy; the limits' own tests are stricter
    command.add("-timeout=120");
    command.add("-max_len=32768");
    command.add("-seed=20261123");
    command.addAll(flags);
    return command;
  }
}
