package org.rostrum.document.check;

import java.util.function.Supplier;
import org.rostrum.document.check.rule.Filing;
import org.rostrum.document.safety.Severity;

/**
 * One way to attack with a Word file.
 *
 * @param row the row of the table of attacks
 * @param name what is done, in a few words
 * @param verdict the gravest severity it must get
 * @param code the code that must be told
 * @param file makes the file
 * @param filing what is known around it
 */
record Attack(
    int row, String name, Severity verdict, String code, Supplier<byte[]> file, Filing filing) {
  Attack(int row, String name, Severity verdict, String code, Supplier<byte[]> file) {
    this(row, name, verdict, code, file, Filing.UNKNOWN);
  }

  @Override
  public String toString() {
    return row + " " + name;
  }
}
