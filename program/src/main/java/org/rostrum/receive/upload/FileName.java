package org.rostrum.receive.upload;

/** A file's name as a browser told it, made harmless to show and to offer again. */
public final class FileName {
  private static final int LONGEST = 120;

  private FileName() {}

  /**
   * The name without folders, signs of control and signs that turn writing round.
   *
   * @param instead what to call a file that has no name left
   */
  public static String of(String told, String instead) {
    String last = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
    StringBuilder name = new StringBuilder();
    last.codePoints().filter(FileName::harmless).forEach(name::appendCodePoint);
    String whole = name.toString().strip();
    if (whole.isEmpty() || whole.replace(".", "").isEmpty()) {
      return instead;
    }
    return whole.codePointCount(0, whole.length()) <= LONGEST ? whole : shortened(whole);
  }

  /** Keeps the ending, by which a computer knows what to open it with. */
  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 8 ? name.substring(dot) : "";
    int room = LONGEST - ending.length() - 1;
    return name.substring(0, name.offsetByCodePoints(0, room)) + "…" + ending;
  }

  private static boolean harmless(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> "\"<>|:*?".indexOf(sign) < 0;
    };
  }
}
