package org.rostrum.receive.receipt;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.words.Tongue;
import org.rostrum.receive.ReceiveWords;
import org.rostrum.receive.check.LeftOut;
import org.rostrum.web.Moments;

/** What a receipt says, line by line, in one language: for the PDF and for letters. */
final class ReceiptLines {
  private final Tongue tongue;
  private final ReceiptSheet sheet;
  private final Moments moments;

  ReceiptLines(Tongue tongue, ReceiptSheet sheet) {
    this.tongue = tongue;
    this.sheet = sheet;
    this.moments = new Moments(tongue);
  }

  /**
   * One thing told.
   *
   * @param label what it is; may be empty
   * @param words what it says, a line each
   */
  record Line(String label, List<String> words) {}

  /** The instant, and what happened then. */
  String title() {
    return ReceiveWords.ALL.say(
        tongue,
        "receipt.at." + sheet.step().deed().code(),
        "hour",
        moments.exactHour(sheet.instant()),
        "day",
        moments.day(sheet.instant()));
  }

  /** Who runs this, and that it is not the United Nations. */
  String foot() {
    return say("receipt.foot", "house", sheet.house());
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    add(lines, "", moments.zone(sheet.instant()) + " \u00b7 " + timing());
    add(lines, "receipt.number", sheet.receipt().number());
    add(lines, "receipt.by", by());
    add(lines, "receipt.in", sheet.debate());
    if (!sheet.step().reason().isEmpty()) {
      add(lines, "receipt.reason", sheet.step().reason());
    }
    for (ReceiptSheet.Proved proved : sheet.files()) {
      List<String> words = new ArrayList<>();
      words.add(say("receipt.file", "name", proved.file().name(), "size", proved.file().size()));
      words.addAll(inEights(proved.file().hash().hex()));
      lines.add(new Line(say("receipt." + proved.what()), words));
    }
    sheet
        .letterUntil()
        .ifPresent(until ->
            add(
                lines,
                "receipt.cover-letter",
                say("letter.awaited", "until", moments.full(until))));
    if (sheet.lacksLetter()) {
      add(lines, "receipt.cover-letter", say("letter.missing"));
    }
    sheet.text().ifPresent(hash -> lines.add(new Line(say("receipt.text"), inEights(hash))));
    if (sheet.tellsText()) {
      lines.add(new Line(say("receipt.left-out"), leftOut()));
    }
    List<String> entry = new ArrayList<>();
    entry.add(
        say(
            "receipt.entry-of",
            "entry",
            sheet.receipt().entry(),
            "size",
            sheet.receipt().checkpoint().size(),
            "register",
            sheet.receipt().checkpoint().origin()));
    entry.addAll(inEights(sheet.receipt().checkpoint().root().hex()));
    lines.add(new Line(say("receipt.register"), entry));
    List<String> check = new ArrayList<>(List.of(say("receipt.check")));
    check.addAll(Commands.of(sheet));
    lines.add(new Line(say("receipt.verify"), check));
    return lines;
  }

  String timing() {
    return say("timing." + sheet.filing().timing().code());
  }

  private String by() {
    String key = sheet.step().by().isOfficers() ? "receipt.by-officer" : "receipt.by-own";
    return say(key, "mission", sheet.mission(), "person", sheet.actor());
  }

  private List<String> leftOut() {
    return sheet.filing().leftOut().isEmpty()
        ? List.of(say("receipt.nothing-left-out"))
        : LeftOut.say(tongue, sheet.filing().leftOut());
  }

  private void add(List<Line> lines, String key, String words) {
    lines.add(new Line(key.isEmpty() ? "" : say(key), List.of(words)));
  }

  private String say(String key, Object... places) {
    return ReceiveWords.ALL.say(tongue, key, places);
  }

  /** Two lines of four times eight digits. */
  static List<String> inEights(String hex) {
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < hex.length(); from += 32) {
      List<String> eights = new ArrayList<>();
      for (int at = from; at < Math.min(from + 32, hex.length()); at += 8) {
        eights.add(hex.substring(at, Math.min(at + 8, hex.length())));
      }
      lines.add(String.join(" ", eights));
    }
    return lines;
  }
}
