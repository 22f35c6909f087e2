package org.rostrum.receive.filing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.register.tree.Hash;

/**
 * What the register remembers of a filing. No names of people and no words of a statement: ids,
 * instants and hashes. A hash lets whoever holds the words show that they are the ones.
 */
final class EntryFacts {
  private EntryFacts() {}

  /** Of its receipt. */
  static Map<String, String> received(Filing filing) {
    Map<String, String> facts = named(filing.key());
    facts.put("received", filing.received().toString());
    if (!filing.counted().equals(filing.received())) {
      facts.put("counted-from", filing.counted().toString());
    }
    facts.put("timing", filing.timing().code());
    file(facts, "statement", filing.statement());
    switch (filing.letter()) {
      case CoverLetter.There there -> file(facts, "cover-letter", there.file());
      case CoverLetter.Awaited awaited ->
          facts.put("cover-letter-until", awaited.until().toString());
      case CoverLetter.Missing ignored -> facts.put("cover-letter", "missing");
    }
    if (!filing.text().isEmpty()) {
      facts.put("text-sha256", filing.text());
    }
    facts.put("left-out", Integer.toString(filing.leftOut().size()));
    if (!filing.leftOut().isEmpty()) {
      facts.put("left-out-sha256", hash(String.join("\n", filing.leftOut())));
    }
    if (!filing.held().isEmpty()) {
      facts.put("received-all-the-same", String.join(" ", filing.held()));
    }
    if (!filing.parties().isEmpty()) {
      facts.put(
          "joint-with",
          String.join(" ", filing.parties().stream().map(Filing.Party::mission).toList()));
    }
    if (filing.inPlaceOf() > 0) {
      facts.put("in-place-of-once-admitted", filing.key().mission() + "-" + filing.inPlaceOf());
    }
    hand(facts, filing.by());
    return facts;
  }

  /** Of anything done to it later. */
  static Map<String, String> deed(FilingKey key, Hand by, String reason) {
    Map<String, String> facts = named(key);
    hand(facts, by);
    if (!reason.isBlank()) {
      facts.put("reason-sha256", hash(reason));
    }
    return facts;
  }

  static void file(Map<String, String> facts, String what, FiledFile file) {
    facts.put(what + "-sha256", file.hash().hex());
    facts.put(what + "-bytes", Long.toString(file.size()));
  }

  private static Map<String, String> named(FilingKey key) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("filing", key.code());
    facts.put("mission", key.mission());
    return facts;
  }

  private static void hand(Map<String, String> facts, Hand by) {
    facts.put("by", by.person());
    if (by.isOfficers()) {
      facts.put("for-a-body-without-access", "yes");
      facts.put("grounds-sha256", hash(by.grounds()));
    }
  }

  static String hash(String words) {
    return Hash.of(words.getBytes(StandardCharsets.UTF_8)).hex();
  }
}
