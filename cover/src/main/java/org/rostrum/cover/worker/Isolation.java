package org.rostrum.cover.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What stands before the command of the other process: the system's own ways to take its network
 * away and to limit it, as far as this machine has and allows them.
 *
 * @param prefix the words before the command; may be none
 * @param network whether the process has a network
 */
public record Isolation(List<String> prefix, Network network) {
  /** Whether the process has a network. */
  public enum Network {
    /** It runs in a network of its own, in which there is nothing. */
    NONE,
    /** This machine does not allow that; the process has the machine's network. */
    OPEN
  }

  /**
   * All addresses together: the heap, the code, what the JVM sets aside. Far above what it needs,
   * far below what would hurt the machine.
   */
  private static final String ADDRESSES = Long.toString(6L << 30);

  private static final List<Path> FOLDERS =
      List.of(Path.of("/usr/bin"), Path.of("/bin"), Path.of("/usr/sbin"), Path.of("/sbin"));

  public Isolation {
    prefix = List.copyOf(prefix);
  }

  /** What this machine allows; found out once. */
  public static Isolation ofThisMachine() {
    return Found.HERE;
  }

  private static final class Found {
    static final Isolation HERE = find();
  }

  private static Isolation find() {
    List<String> prefix = new ArrayList<>();
    Network network = Network.OPEN;
    Optional<Path> unshare = program("unshare");
    Optional<Path> nothing = program("true");
    if (nothing.isEmpty()) {
      return new Isolation(prefix, network);
    }
    for (List<String> how : List.of(List.of("-n"), List.of("-r", "-n"))) {
      if (unshare.isPresent() && network == Network.OPEN) {
        List<String> words = new ArrayList<>(List.of(unshare.get().toString()));
        words.addAll(how);
        if (works(words, nothing.get())) {
          prefix.addAll(words);
          network = Network.NONE;
        }
      }
    }
    Optional<Path> limit = program("prlimit");
    if (limit.isPresent()) {
      List<String> words =
          List.of(limit.get().toString(), "--as=" + ADDRESSES, "--nofile=512", "--core=0");
      if (works(words, nothing.get())) {
        prefix.addAll(words);
      }
    }
    return new Isolation(prefix, network);
  }

  private static Optional<Path> program(String name) {
    return FOLDERS.stream().map(each -> each.resolve(name)).filter(Files::isExecutable).findFirst();
  }

  private static boolean works(List<String> words, Path nothing) {
    List<String> command = new ArrayList<>(words);
    command.add(nothing.toString());
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
