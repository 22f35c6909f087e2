package org.rostrum.document.check;

import java.util.function.Supplier;
import org.rostrum.document.safety.Severity;

/**
 * One way to attack with a Word file.
 *
 * @param row the row of the table of attacks
 * @param name what is done, in a few words
 * @param verdict the gravest severity it must get
 * @param code the code that must be told
 * @param file makes the file
 */
record Attack(int row, String name, Severity verdict, String code, Supplier<byte[]> file) {
  @Override
  public String toString() {
    return row + " " + name;
  }
}
