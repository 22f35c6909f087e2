package org.rostrum.document.tally;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the headings of a source whose author used no style for them.
 *
 * <p>The rule, where no heading stands in the body outside tables and boxes: a paragraph of the
 * body is one when it holds nothing but words and marks of notes (no tab, picture, live link); all
 * its letters are bold, or it is centred and all are capitals; it has 3 to 120 characters, does not
 * end in a stop, tells no year, and does not begin as a greeting, thanks or a note on the delivery
 * does; the paragraph before is not of that look; and a paragraph or list item follows at once with
 * at least 60 characters, some of them words outside links that are not bold.
 */
final class SourceHeadings {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 120;
  private static final int ORDINARY = 60;
  private static final String STOPS = ".,;:!?…،؛؟。：，！？";
  private static final List<String> BEGINNINGS =
      List.of(
          "mr",
          "mrs",
          "ms",
          "madam",
          "monsieur",
          "mesdames",
          "excellenc",
          "your excellenc",
          "distinguished",
          "dear",
          "i thank",
          "thank you",
          "merci",
          "je vous remercie",
          "gracias",
          "muchas gracias",
          "muito obrigad",
          "señor",
          "senhor",
          "check against",
          "as delivered",
          "seul le prononc",
          "cotej",
          "statement by",
          "déclaration de",
          "intervención de",
          "г-н",
          "г-жа",
          "господин",
          "госпожа",
          "уважаем",
          "благодар",
          "спасибо",
          "السيد",
          "سيد",
          "شكر",
          "أشكر",
          "主席",
          "谢谢");

  private final List<SourcePiece> body;
  private final Set<String> places;

  private SourceHeadings(List<SourcePiece> body, Set<String> places) {
    this.body = body;
    this.places = places;
  }

  /**
   * Marks them.
   *
   * @param body what stands one below the other in the body
   * @param places the places that links can lead to
   */
  static void find(List<SourcePiece> body, Set<String> places) {
    for (SourcePiece piece : body) {
      if (piece.kind() == SourcePiece.Kind.HEADING) {
        return;
      }
    }
    new SourceHeadings(body, places).find();
  }

  private void find() {
    boolean before = false;
    for (int i = 0; i + 1 < body.size(); i++) {
      SourcePiece piece = body.get(i);
      boolean looks = looks(piece);
      if (looks && !before && ordinary(body.get(i + 1))) {
        piece.be(SourcePiece.Kind.HEADING);
      }
      before = looks;
    }
  }

  private boolean looks(SourcePiece piece) {
    if (piece.kind() != SourcePiece.Kind.BODY
        || !piece.onlyWords()
        || piece.links().stream().anyMatch(this::leads)) {
      return false;
    }
    return stands(piece) && reads(piece.text());
  }

  private static boolean stands(SourcePiece piece) {
    boolean bold = true;
    boolean capitals = true;
    boolean letters = false;
    List<SourceWords> words = piece.words();
    for (int from = 0, to; from < words.size(); from = to) {
      int emphasis = words.get(from).emphasis();
      StringBuilder alike = new StringBuilder();
      for (to = from; to < words.size() && words.get(to).emphasis() == emphasis; to++) {
        alike.append(words.get(to).words());
      }
      if (alike.codePoints().anyMatch(Character::isLetter)) {
        letters = true;
        bold &= (emphasis & SourceLetters.BOLD) != 0;
        capitals &= (emphasis & SourceLetters.CAPITALS) != 0 || capital(alike);
      }
    }
    return letters && (bold || (capitals && piece.centred()));
  }

  private static boolean capital(CharSequence words) {
    return words.codePoints().noneMatch(Character::isLowerCase)
        && words.codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean reads(String text) {
    if (text.length() < SHORTEST
        || text.length() > LONGEST
        || STOPS.indexOf(text.charAt(text.length() - 1)) >= 0
        || tellsYear(text)) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return BEGINNINGS.stream().noneMatch(lower::startsWith);
  }

  /** Whether four figures from 1900 to 2099 stand alone in it. */
  private static boolean tellsYear(String text) {
    for (int i = 0; i + 4 <= text.length(); i++) {
      boolean century = text.startsWith("19", i) || text.startsWith("20", i);
      if (century
          && figure(text.charAt(i + 2))
          && figure(text.charAt(i + 3))
          && (i == 0 || !ofWord(text.charAt(i - 1)))
          && (i + 4 == text.length() || !ofWord(text.charAt(i + 4)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean figure(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean ofWord(char c) {
    return figure(c) || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private boolean ordinary(SourcePiece piece) {
    return switch (piece.kind()) {
      case BODY, APART, ITEM -> longEnough(piece);
      case HEADING, OTHER -> false;
    };
  }

  private boolean longEnough(SourcePiece piece) {
    if (piece.text().length() < ORDINARY) {
      return false;
    }
    for (SourceWords words : piece.words()) {
      boolean inLine = words.depth() == 0 && words.link().filter(this::leads).isEmpty();
      if (inLine && !words.bold() && !words.words().isBlank()) {
        return true;
      }
    }
    return false;
  }

  private boolean leads(SourceLink link) {
    return link.place().isEmpty() || places.contains(link.place());
  }
}
