package org.rostrum.compile.house;

import java.nio.file.Path;
import org.rostrum.compile.work.WorkStore;

/**
 * Where compilations are worked on.
 *
 * @param build what tells one build of the program from another
 * @param folder for work that lasts as long as a compilation
 * @param works where statements' works are kept
 */
public record Bench(String build, Path folder, WorkStore works) {}
