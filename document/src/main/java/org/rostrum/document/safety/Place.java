package org.rostrum.document.safety;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;

/**
 * Where in a file something stands.
 *
 * @param part the part of the package such as {@code "word/document.xml"}, empty for the whole file
 * @param paragraph the paragraph within the part, counted from 1; 0 when it does not apply
 * @param page the page Word last showed it on, counted from 1; 0 when the file does not tell
 */
public record Place(String part, int paragraph, int page) {
  private static final Words WORDS = Words.beside(Place.class);

  /** The file as a whole. */
  public static final Place WHOLE_FILE = new Place("", 0);

  /** A paragraph on a page that is not known. */
  public Place(String part, int paragraph) {
    this(part, paragraph, 0);
  }

  /** A whole part. */
  public static Place part(String part) {
    return new Place(part, 0);
  }

  /** In English: {@code "paragraph 12"}, {@code "footnotes, paragraph 2"}. */
  @Override
  public String toString() {
    return in(Tongue.ENGLISH);
  }

  /** In words for a person. */
  public String in(Tongue tongue) {
    List<String> steps = new ArrayList<>();
    String name = story(tongue);
    if (!name.isEmpty()) {
      steps.add(name);
    }
    if (page > 0) {
      steps.add(WORDS.say(tongue, "place.page", "number", Integer.toString(page)));
    }
    if (paragraph > 0) {
      steps.add(WORDS.say(tongue, "place.paragraph", "number", Integer.toString(paragraph)));
    }
    return steps.isEmpty() ? WORDS.say(tongue, "place.file") : String.join(", ", steps);
  }

  private String story(Tongue tongue) {
    return switch (part) {
      case "", "word/document.xml" -> "";
      case "word/footnotes.xml" -> WORDS.say(tongue, "place.footnotes");
      case "word/endnotes.xml" -> WORDS.say(tongue, "place.endnotes");
      case "word/comments.xml" -> WORDS.say(tongue, "place.comments");
      default -> part;
    };
  }
}
