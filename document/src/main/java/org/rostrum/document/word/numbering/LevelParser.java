package org.rostrum.document.word.numbering;

import javax.xml.stream.XMLStreamException;

/** Reads one {@code w:lvl}; the reader stands on it and is left at its end. */
final class LevelParser {
  private static final int LONGEST = 255;

  private final NumberingParser parts;
  private int start;
  private String format = "decimal";
  private String pattern = "";
  private String text = "";
  private int restart = Level.AFTER_ANY_HIGHER;
  private boolean legal;
  private String style = "";
  private String font = "";
  private String language = "";
  private boolean picture;
  private boolean hidden;

  LevelParser(NumberingParser parts) {
    this.parts = parts;
  }

  Level level() throws XMLStreamException {
    while (parts.inside("lvl")) {
      property();
    }
    return new Level(
        start, format, pattern, text, restart, legal, style, font, language, picture, hidden);
  }

  /** As much of a text as Word itself would keep. */
  private static String first(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  private void property() {
    switch (parts.name()) {
      case "start" -> start = parts.number("val", 0);
      case "numFmt" -> {
        format = parts.value("decimal");
        pattern = first(parts.attribute("format", ""));
      }
      case "lvlText" -> text = first(parts.value(""));
      case "lvlRestart" -> restart = Math.max(0, parts.number("val", Level.AFTER_ANY_HIGHER));
      case "isLgl" -> legal = parts.on();
      case "pStyle" -> style = parts.value("");
      case "lvlPicBulletId" -> picture = true;
      case "rFonts" -> font = parts.attribute("ascii", parts.attribute("hAnsi", ""));
      case "lang" -> language = first(parts.value(""));
      case "vanish" -> hidden = parts.on();
      default -> {}
    }
  }
}
