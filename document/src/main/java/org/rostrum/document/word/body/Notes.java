package org.rostrum.document.word.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Note;

/** The notes a file holds and those its body refers to, in the order met. For one thread. */
final class Notes {
  private final Limits limits;
  private final Budget budget;
  private final Departures departures;
  private final Map<String, List<Block>> held = new LinkedHashMap<>();
  private final Set<String> referred = new HashSet<>();
  private final List<Note> notes = new ArrayList<>();

  Notes(Limits limits, Budget budget, Departures departures) {
    this.limits = limits;
    this.budget = budget;
    this.departures = departures;
  }

  /** A note the file holds. Of two with one id the first counts, as in Word. */
  void hold(Note.Kind kind, String id, List<Block> blocks) {
    if (held.putIfAbsent(key(kind, id), blocks) != null) {
      departures.tell(
          Departure.Kind.NOTE,
          Place.WHOLE_FILE,
          "Two notes have the same number inside the file; the second is left out.",
          BlockWords.of(blocks));
    }
  }

  /**
   * The body refers to a note.
   *
   * @param mark the author's own mark, empty when Word numbers the note
   * @return the number it has in the Text
   */
  int refer(Note.Kind kind, String id, String mark, Place place) {
    if (notes.size() >= limits.notes()) {
      throw Refusal.because("word-too-long", place);
    }
    List<Block> blocks = held.get(key(kind, id));
    if (blocks == null) {
      departures.tell(
          Departure.Kind.NOTE, place, "A note is referred to, but the file does not hold it.", "");
      blocks = List.of();
    }
    if (!referred.add(key(kind, id))) {
      budget.again(blocks);
    }
    int number = notes.size() + 1;
    notes.add(new Note(number, mark, kind, NoteMarks.without(mark, blocks)));
    return number;
  }

  /** The notes referred to, in the order met. */
  List<Note> all() {
    return notes;
  }

  /** Tells the notes that nothing refers to. */
  void tellUnreferred() {
    held.forEach((key, blocks) -> {
      String words = BlockWords.of(blocks);
      if (!referred.contains(key) && !words.isBlank()) {
        departures.tell(
            Departure.Kind.NOTE,
            Place.WHOLE_FILE,
            "A note that nothing in the text refers to is left out.",
            words);
      }
    });
  }

  /**
   * Tells, once, that endnotes do not stay apart: the official document has one series of notes.
   */
  void tellEndnotes() {
    if (notes.stream().anyMatch(note -> note.kind() == Note.Kind.ENDNOTE)) {
      departures.tell(
          Departure.Kind.NOTE,
          Place.WHOLE_FILE,
          "The endnotes become footnotes and are numbered in one series with them, in the order in"
              + " which the text refers to them.",
          "");
    }
  }

  private static String key(Note.Kind kind, String id) {
    return kind + " " + id.strip();
  }
}
