package org.rostrum.convene.pages;

import java.util.List;
import org.rostrum.convene.house.Evidences.Stand;

/**
 * Fields that stand together beside the paragraphs they were read from: one field, or one entry of
 * a list.
 *
 * @param path the entry's, such as {@code questions.3}
 * @param number its number in its list; 0 for a field that is in none
 * @param last whether it is its list's last
 * @param label what is printed before its words, such as {@code (b)}; empty where nothing is
 * @param fields in order
 * @param stands the paragraphs
 */
public record EditEntry(
    String path,
    int number,
    boolean last,
    String label,
    List<EditField> fields,
    List<Stand> stands) {
  public boolean isInList() {
    return number > 0;
  }
}
