package org.rostrum.storage.drill;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A disk that loses what was not forced when its power is cut: {@code bench/powercut/forgetful.c},
 * built where it is used. Tests that need it are left out where there is no FUSE.
 */
public final class Forgetful implements AutoCloseable {
  private static final Path SOURCES = Path.of("../bench/powercut");
  private static final String NEEDS =
      "FUSE is not to be had (/dev/fuse, gcc, pkg-config, libfuse3-dev)";

  private final Path program;
  private final Path state;
  private final Path mounted;
  private Process serving;

  private Forgetful(Path program, Path state, Path mounted, Process serving) {
    this.program = program;
    this.state = state;
    this.mounted = mounted;
    this.serving = serving;
  }

  /** Mounts an empty disk under a folder. */
  public static Forgetful mount(Path folder) throws IOException, InterruptedException {
    assumeTrue(Files.isWritable(Path.of("/dev/fuse")), NEEDS);
    Path program = folder.resolve("forgetful");
    String build =
        "gcc -O2 -w -o '%s' '%s' $(pkg-config --cflags --libs fuse3)"
            .formatted(program, SOURCES.resolve("forgetful.c").toAbsolutePath());
    assumeTrue(run("sh", "-c", build) == 0, NEEDS);
    Path state = Files.createDirectory(folder.resolve("state"));
    Path mounted = Files.createDirectory(folder.resolve("disk"));
    return new Forgetful(program, state, mounted, serve(program, state, mounted));
  }

  /** A library that, preloaded, makes a program's every fsync an empty promise. */
  public static Path unforced(Path folder) throws IOException, InterruptedException {
    Path library = folder.resolve("unforced.so");
    String source = SOURCES.resolve("unforced.c").toAbsolutePath().toString();
    assumeTrue(run("gcc", "-shared", "-fPIC", "-o", library.toString(), source) == 0, NEEDS);
    return library;
  }

  /** Where the disk is. */
  public Path disk() {
    return mounted;
  }

  /**
   * Cuts the power and gives it back.
   *
   * @param chance how many in a hundred pages and folders that were not forced are kept all the
   *     same
   */
  public void cut(long seed, int chance) throws IOException, InterruptedException {
    unmount();
    String seedText = Long.toString(seed & 0x7fffffff);
    int code =
        run(program.toString(), "recover", state.toString(), seedText, Integer.toString(chance));
    if (code != 0) {
      throw new IOException("the disk could not be recovered: " + code);
    }
    serving = serve(program, state, mounted);
  }

  @Override
  public void close() throws IOException {
    try {
      unmount();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void unmount() throws IOException, InterruptedException {
    serving.destroyForcibly().waitFor();
    run("umount", "-l", mounted.toString());
  }

  private static Process serve(Path program, Path state, Path mounted)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(program.toString(), "mount", state.toString(), mounted.toString())
            .redirectErrorStream(true)
            .redirectOutput(state.resolveSibling("forgetful.log").toFile())
            .start();
    for (int tries = 0; tries < 2_400; tries++) {
      if (Files.readString(Path.of("/proc/mounts"), UTF_8).contains(" " + mounted + " ")) {
        return process;
      }
      assumeTrue(process.isAlive(), NEEDS);
      Thread.sleep(25);
    }
    throw new IOException("the disk was not mounted");
  }

  private static int run(String... words) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(List.of(words))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      return 127; // no such program
    }
  }
}
