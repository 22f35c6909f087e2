package org.rostrum.debate.symbols;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words between the slashes: bodies, series, changes. */
final class Vocabulary {
  private static final Map<String, Token> COUNTED = new HashMap<>(80);
  private static final Map<String, Token> BARE = new HashMap<>(120);
  private static final Set<String> SECOND_FOR_ECONOMIC_COUNCIL =
      Set.of(
          "CDAS",
          "CEPAL",
          "DSB",
          "ECA",
          "ECAFE",
          "ECE",
          "ECLA",
          "ECLAC",
          "ECWA",
          "ESCAP",
          "ESCWA",
          "ICEF",
          "INCB",
          "NL",
          "NS",
          "NF",
          "NR",
          "OB",
          "OBS",
          "TCDO",
          "UNDCP",
          "UNCTAD",
          "TAC",
          "CONSL",
          "REFUGEES",
          "CFAR",
          "CHP");

  static {
    counted(Token.Type.BODY, "AC BUR C CC CN COM CONF DC EM GC PC PREPCOM SC SPC Sub WG TF SER");
    counted(
        Token.Type.SERIES,
        "CRP DEC G GON IDP INF IP JOUR L Min NGO OBS PET PM PV P R RES SR SUPPL T TIR TP WP MISC");
    counted(Token.Type.CHANGE, "Add Amend App Corr Rev Summary Supp Vol Annex");
    bare(Token.Type.SERIES, "RES DEC INF NGO PRST PET CRP Agenda WP");
    bare(Token.Type.BODY, "HRC SPC BUR BLS PBC COM AHC CC ES");
    bare(Token.Type.CHANGE, "Annex Annexes Summary SUPP Prov Final");
  }

  private Vocabulary() {}

  private static void counted(Token.Type type, String words) {
    for (String word : words.split(" ", -1)) {
      COUNTED.put(word.toUpperCase(Locale.ROOT), Token.word(type, word));
    }
  }

  private static void bare(Token.Type type, String words) {
    for (String word : words.split(" ", -1)) {
      BARE.put(word.toUpperCase(Locale.ROOT), Token.word(type, word));
    }
  }

  /** A word that carries a number behind a full stop, such as {@code L} or {@code Add}. */
  static Optional<Token> counted(String word) {
    return Optional.ofNullable(COUNTED.get(word.toUpperCase(Locale.ROOT)));
  }

  /** A word that stands alone between slashes in any symbol. */
  static Optional<Token> bare(String word) {
    return Optional.ofNullable(BARE.get(word.toUpperCase(Locale.ROOT)));
  }

  /** A word that stands directly behind this organ only. */
  static Optional<Token> second(Organ organ, String word) {
    String capitals = word.toUpperCase(Locale.ROOT);
    boolean known =
        (organ.code().equals("E") && SECOND_FOR_ECONOMIC_COUNCIL.contains(capitals))
            || (organ.code().equals("T") && (capitals.equals("COM") || capitals.equals("OBS")));
    return known ? Optional.of(Token.word(Token.Type.BODY, capitals)) : Optional.empty();
  }
}
