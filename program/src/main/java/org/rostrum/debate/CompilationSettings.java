package org.rostrum.debate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the official compilation needs and no concept note tells. The meeting, the letter and the
 * distribution have three different dates.
 *
 * @param symbol such as {@code "S/2021/621"}; empty while none is given
 * @param letterDate the date of the President's letter
 * @param distributionDate the day the document is distributed
 * @param signer who signs the letter: the President on the letter's date, who may be next month's
 * @param numerals how annexes are numbered
 * @param members in what order the Council's members stand
 * @param language the main document's, a BCP 47 tag
 * @param issuerNotice what says who issued the document; empty for the program's own words
 * @param wording the house's phrases to be replaced, by their keys
 */
public record CompilationSettings(
    String symbol,
    Optional<LocalDate> letterDate,
    Optional<LocalDate> distributionDate,
    Signer signer,
    Numerals numerals,
    MemberOrder members,
    String language,
    String issuerNotice,
    Map<String, String> wording) {

  /** English, roman numerals, order of delivery; the rest not known. */
  public static final CompilationSettings DEFAULT =
      new CompilationSettings(
          "",
          Optional.empty(),
          Optional.empty(),
          new Signer("", "President of the Security Council", ""),
          Numerals.ROMAN,
          MemberOrder.DELIVERY,
          "en",
          "",
          Map.of());

  public CompilationSettings {
    wording = java.util.Collections.unmodifiableMap(new TreeMap<>(wording));
  }

  /** The same with the main document in another language. */
  public CompilationSettings withLanguage(String other) {
    return new CompilationSettings(
        symbol,
        letterDate,
        distributionDate,
        signer,
        numerals,
        members,
        other,
        issuerNotice,
        wording);
  }

  /**
   * Who signs.
   *
   * @param name without honorific, as signature blocks have it
   * @param title such as {@code "President of the Security Council"}
   * @param state whose representative it is
   */
  public record Signer(String name, String title, String state) {}

  /** How annexes are numbered. */
  public enum Numerals {
    ROMAN,
    ARABIC
  }

  /** In what order the Council's members stand. */
  public enum MemberOrder {
    /** As they spoke; those without an order follow alphabetically. */
    DELIVERY,
    /** English alphabetical order of their sort keys. */
    ALPHABETICAL
  }
}
