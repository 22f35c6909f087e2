package org.rostrum.convene.note;

import java.util.ArrayList;
import java.util.List;

/** Evidence as it is gathered during one reading. Used by one thread. */
final class EvidenceBook {
  private static final int QUOTE = 160;
  private final List<Evidence> evidence = new ArrayList<>();

  void printed(String field, int paragraph, String quote) {
    add(field, Certainty.PRINTED, paragraph, quote, "");
  }

  void likely(String field, int paragraph, String quote, String remark) {
    add(field, Certainty.LIKELY, paragraph, quote, remark);
  }

  void assumed(String field, int paragraph, String quote, String remark) {
    add(field, Certainty.ASSUMED, paragraph, quote, remark);
  }

  private void add(String field, Certainty certainty, int paragraph, String quote, String remark) {
    String plain = new org.rostrum.debate.Paragraph(quote.strip()).plain();
    String shown = plain.length() <= QUOTE ? plain : cut(plain) + "…";
    evidence.add(new Evidence(field, certainty, paragraph, shown, remark));
  }

  private static String cut(String words) {
    int space = words.lastIndexOf(' ', QUOTE);
    return words.substring(0, space > QUOTE / 2 ? space : QUOTE);
  }

  List<Evidence> all() {
    return List.copyOf(evidence);
  }
}
