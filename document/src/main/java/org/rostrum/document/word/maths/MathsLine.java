package org.rostrum.document.word.maths;

import java.util.List;
import java.util.stream.Collectors;

/** Writes an element of a formula as a line. */
final class MathsLine {
  private static final String COMBINING_CIRCUMFLEX = "\u0302";

  private MathsLine() {}

  static String of(MathsNode node) {
    return switch (node.name()) {
      case "t" -> node.text();
      case "tab", "br", "cr" -> " ";
      case "noBreakHyphen" -> "-";
      case "del", "moveFrom", "delText", "instrText", "rt" -> "";
      case "oMathPara" -> joined(node.all("oMath"), " ");
      case "AlternateContent" ->
          of(node.has("Choice") ? node.child("Choice") : node.child("Fallback"));
      case "f" -> fraction(node);
      case "sSup" -> grouped(part(node, "e")) + Scripts.raised(part(node, "sup"));
      case "sSub" -> grouped(part(node, "e")) + Scripts.lowered(part(node, "sub"));
      case "sSubSup" -> grouped(part(node, "e")) + scripts(node);
      case "sPre" -> scripts(node) + grouped(part(node, "e"));
      case "rad" -> radical(node);
      case "nary" ->
          node.property("naryPr", "chr", "\u222B") + scripts(node) + " " + part(node, "e");
      case "d" -> delimited(node);
      case "m" -> node.all("mr").stream().map(MathsLine::cells).collect(Collectors.joining("; "));
      case "eqArr" -> joined(node.all("e"), "; ").replace('&', ' ');
      case "func" -> part(node, "fName") + " " + part(node, "e");
      case "limLow" -> part(node, "e") + Scripts.lowered(part(node, "lim"));
      case "limUpp" -> part(node, "e") + Scripts.raised(part(node, "lim"));
      case "acc" -> accented(part(node, "e"), node.property("accPr", "chr", COMBINING_CIRCUMFLEX));
      case "bar" -> accented(part(node, "e"), under(node) ? "\u0332" : "\u0305");
      default -> propertiesOf(node) ? "" : joined(node.children(), "");
    };
  }

  /** {@code m:fPr} and its like hold no words; a run's {@code w:rPr} neither. */
  private static boolean propertiesOf(MathsNode node) {
    return node.name().endsWith("Pr");
  }

  private static String joined(List<MathsNode> nodes, String between) {
    return nodes.stream().map(MathsLine::of).collect(Collectors.joining(between));
  }

  private static String part(MathsNode node, String name) {
    return of(node.child(name));
  }

  private static String cells(MathsNode row) {
    return joined(row.all("e"), ", ");
  }

  private static String fraction(MathsNode node) {
    boolean stacked = node.property("fPr", "type", "bar").equals("noBar");
    String line = stacked ? "\u00A6" : "/";
    return grouped(part(node, "num")) + line + grouped(part(node, "den"));
  }

  private static String scripts(MathsNode node) {
    String sub = node.on(node.name() + "Pr", "subHide") ? "" : part(node, "sub");
    String sup = node.on(node.name() + "Pr", "supHide") ? "" : part(node, "sup");
    return (sub.isEmpty() ? "" : Scripts.lowered(sub)) + (sup.isEmpty() ? "" : Scripts.raised(sup));
  }

  private static String radical(MathsNode node) {
    String degree = node.on("radPr", "degHide") ? "" : part(node, "deg");
    return (degree.isEmpty() ? "" : Scripts.raised(degree)) + "\u221A" + grouped(part(node, "e"));
  }

  private static String delimited(MathsNode node) {
    String begin = node.property("dPr", "begChr", "(");
    String between = node.property("dPr", "sepChr", "|");
    String end = node.property("dPr", "endChr", ")");
    return begin + joined(node.all("e"), between.isEmpty() ? " " : between) + end;
  }

  private static boolean under(MathsNode bar) {
    return bar.property("barPr", "pos", "bot").equals("bot");
  }

  /** A combining sign follows its letter; over several letters it stands over the bracket. */
  private static String accented(String line, String sign) {
    if (line.isEmpty()) {
      return line;
    }
    boolean one = line.codePointCount(0, line.length()) == 1;
    return one ? line + sign : grouped(line) + sign;
  }

  /** The line in brackets unless it reads as one thing without them. */
  static String grouped(String line) {
    return line.isEmpty() || atom(line) || bracketed(line) ? line : "(" + line + ")";
  }

  private static boolean atom(String line) {
    return line.codePoints().allMatch(MathsLine::joins);
  }

  private static boolean joins(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.OTHER_NUMBER
        || c == '.'
        || c == ','
        || c == '\'';
  }

  private static boolean bracketed(String line) {
    if (!line.startsWith("(") || !line.endsWith(")")) {
      return false;
    }
    int open = 0;
    for (int i = 0; i < line.length() - 1; i++) {
      open += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
      if (open == 0) {
        return false;
      }
    }
    return true;
  }
}
