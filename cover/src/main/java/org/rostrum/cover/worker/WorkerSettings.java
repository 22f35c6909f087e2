package org.rostrum.cover.worker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.rostrum.cover.exam.Examination;

/**
 * How the other process is run.
 *
 * @param java the program that runs it
 * @param classPath where its classes are, as {@code -cp} takes it
 * @param mainClass its main class
 * @param flags more flags for the JVM
 * @param heapMegabytes the memory it may use for what it reads
 * @param forStart how long it may take to start
 * @param forOne how long it may take over one letter
 * @param processes how many may run at once
 * @param start whether it makes itself ready before the first letter comes
 */
public record WorkerSettings(
    Path java,
    String classPath,
    String mainClass,
    List<String> flags,
    int heapMegabytes,
    Duration forStart,
    Duration forOne,
    int processes,
    Start start) {

  /** Whether the process makes itself ready ahead of its work. */
  public enum Start {
    /** For a server: examines letters of its own first. */
    WARM,
    /** For one letter in a terminal: begins at once. */
    COLD
  }

  /** The largest file that is handed to it, in bytes. */
  public static final int MOST_BYTES = Examination.MOST_BYTES;

  public WorkerSettings {
    flags = List.copyOf(flags);
  }

  /** The same Java and classes as this process: for a terminal or a server that knows them. */
  public static WorkerSettings standard(Start start) {
    return new WorkerSettings(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        System.getProperty("java.class.path"),
        WorkerMain.class.getName(),
        List.of(),
        512,
        Duration.ofSeconds(60),
        Duration.ofSeconds(20),
        start == Start.WARM ? 2 : 1,
        start);
  }

  /** The same with other classes. */
  public WorkerSettings running(String main, String path) {
    return new WorkerSettings(
        java, path, main, flags, heapMegabytes, forStart, forOne, processes, start);
  }

  /** The same with other limits for one letter. */
  public WorkerSettings within(int megabytes, Duration time) {
    return new WorkerSettings(
        java, classPath, mainClass, flags, megabytes, forStart, time, processes, start);
  }

  /** The same with so many processes. */
  public WorkerSettings times(int many) {
    return new WorkerSettings(
        java, classPath, mainClass, flags, heapMegabytes, forStart, forOne, many, start);
  }

  /** The same with more flags for the JVM. */
  public WorkerSettings with(List<String> more) {
    return new WorkerSettings(
        java, classPath, mainClass, more, heapMegabytes, forStart, forOne, processes, start);
  }
}
