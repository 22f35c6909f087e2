package org.rostrum.cli;

import java.util.List;
import org.rostrum.cover.worker.WorkerSettings;

/**
 * How the terminal starts the process that reads cover letters: with the classes the launcher set
 * aside for it, which no other command loads, and with what the JVM learnt of them in the build.
 */
final class CoverProcess {
  private CoverProcess() {}

  static WorkerSettings settings() {
    WorkerSettings settings = WorkerSettings.standard(WorkerSettings.Start.COLD);
    String cache = System.getProperty("rostrum.cover.cache", "");
    String path = System.getProperty("rostrum.cover.path", settings.classPath());
    WorkerSettings placed = settings.running(settings.mainClass(), path);
    return cache.isEmpty() ? placed : placed.with(List.of("-XX:AOTCache=" + cache));
  }
}
