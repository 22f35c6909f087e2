package org.rostrum.receive.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.document.safety.Place;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;

/**
 * What is left out of a rebuilt text, in the reader's language. The record keeps it in English, for
 * its hash stands in the register; pages, letters and receipts tell it in six languages. A sentence
 * that is not known stays as the record has it.
 */
public final class LeftOut {
  private static final Words WORDS = Words.beside(LeftOut.class);
  private static final List<String> KEYS =
      List.of(
          "document-put-in",
          "document-linked",
          "prompt",
          "chart",
          "diagram",
          "cropped",
          "metafile",
          "box",
          "date-frozen",
          "page-number-stays",
          "fact-frozen",
          "field-frozen",
          "fetching-frozen",
          "number-missing",
          "formula-missing",
          "note-twice",
          "note-missing",
          "note-lost",
          "endnotes",
          "formula-line",
          "picture-missing",
          "picture-outside",
          "page-or-date",
          "symbol",
          "note-inside",
          "words-drawn",
          "object",
          "link",
          "row-deleted",
          "row-inserted",
          "words-inserted",
          "words-deleted",
          "words-moved",
          "hidden",
          "format",
          "comment",
          "macros",
          "modules",
          "data",
          "keys",
          "merge-source",
          "macro-kind",
          "protected",
          "merge",
          "template",
          "signature",
          "fonts",
          "outside",
          "letterhead-head",
          "letterhead-foot",
          "words-head",
          "words-foot",
          "author",
          "saver",
          "title",
          "subject",
          "keywords",
          "remark",
          "category",
          "status",
          "organization",
          "manager",
          "template-name",
          "base-address",
          "thumbnail",
          "property");

  /** A place as {@link Place} writes it in English, at the end of the sentence. */
  private static final Pattern PLACED = Pattern.compile("(?s)(.*) \\(([^()]*)\\)");

  private static final Pattern PAGE = Pattern.compile("page (\\d+)");
  private static final Pattern PARAGRAPH = Pattern.compile("paragraph (\\d+)");
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)\\}");
  private static final List<Sentence> SENTENCES = KEYS.stream().map(Sentence::of).toList();
  private static final Map<String, Place> STORIES = stories();

  private LeftOut() {}

  /** One sentence of the record, in its place, in another language. */
  public static String say(Tongue tongue, String recorded) {
    Matcher placed = PLACED.matcher(recorded);
    if (tongue == Tongue.ENGLISH || !placed.matches()) {
      return recorded;
    }
    String what = placed.group(1).replace('\'', '\u2019');
    for (Sentence sentence : SENTENCES) {
      Matcher said = sentence.english.matcher(what);
      if (said.matches()) {
        return sentence.in(tongue, said) + " (" + place(placed.group(2)).in(tongue) + ")";
      }
    }
    return recorded;
  }

  /** All of them. */
  public static List<String> say(Tongue tongue, List<String> recorded) {
    return recorded.stream().map(one -> say(tongue, one)).toList();
  }

  private static Place place(String english) {
    String part = "";
    int page = 0;
    int paragraph = 0;
    for (String step : english.split(", ", -1)) {
      Matcher onPage = PAGE.matcher(step);
      Matcher inParagraph = PARAGRAPH.matcher(step);
      if (onPage.matches()) {
        page = Integer.parseInt(onPage.group(1));
      } else if (inParagraph.matches()) {
        paragraph = Integer.parseInt(inParagraph.group(1));
      } else {
        part = STORIES.getOrDefault(step, Place.part(step)).part();
      }
    }
    return new Place(part, paragraph, page);
  }

  private static Map<String, Place> stories() {
    Map<String, Place> stories = new HashMap<>();
    for (String part :
        List.of("", "word/footnotes.xml", "word/endnotes.xml", "word/comments.xml")) {
      stories.put(Place.part(part).toString(), Place.part(part));
    }
    return stories;
  }

  /**
   * A sentence and how its English is recognized.
   *
   * @param slots the names of what differs within it
   */
  private record Sentence(String key, Pattern english, List<String> slots) {
    static Sentence of(String key) {
      List<String> slots = new ArrayList<>();
      StringBuilder pattern = new StringBuilder();
      String words =
          WORDS.say(Tongue.ENGLISH, "left." + key, Map.of("type", "{type}", "name", "{name}"));
      Matcher slot = SLOT.matcher(words);
      int from = 0;
      while (slot.find()) {
        pattern.append(Pattern.quote(words.substring(from, slot.start()))).append("(.*)");
        slots.add(slot.group(1));
        from = slot.end();
      }
      pattern.append(Pattern.quote(words.substring(from)));
      return new Sentence(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), slots);
    }

    String in(Tongue tongue, Matcher said) {
      Map<String, Object> places = new HashMap<>();
      for (int i = 0; i < slots.size(); i++) {
        places.put(slots.get(i), said.group(i + 1));
      }
      return WORDS.say(tongue, "left." + key, places);
    }
  }
}
