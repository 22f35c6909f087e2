package org.rostrum.compile;

import java.nio.file.Path;
import org.rostrum.compile.plan.Participant;

/**
 * A statement to be compiled.
 *
 * @param file the Word file
 * @param who who made it
 * @param language the statement's language as told, empty when the file itself shall tell
 */
public record Statement(Path file, Participant who, String language) {
  String fileName() {
    return String.valueOf(file.getFileName());
  }
}
