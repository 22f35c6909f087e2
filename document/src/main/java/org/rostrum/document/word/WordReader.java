package org.rostrum.document.word;

import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.word.body.TextMaker;
import org.rostrum.document.word.outside.Outside;
import org.rostrum.document.word.outside.Settings;
import org.rostrum.document.word.pack.WordPackage;

/** Reads a Word file (.docx, Strict or Transitional). Thread-safe, keeps nothing. */
public final class WordReader {
  private final Limits limits;

  public WordReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * The statement in a file.
   *
   * @param file the bytes as filed
   * @throws Refusal when the bytes are not a Word file that can be read whole within the limits; no
   *     other exception leaves this method, whatever the bytes are
   */
  public Reading read(byte[] file) {
    if (file.length > limits.fileBytes()) {
      throw Refusal.because(
          "word-too-large", Place.WHOLE_FILE, "limit", (limits.fileBytes() >> 20) + " MB");
    }
    try {
      WordPackage pack = WordPackage.open(file, limits);
      String main = pack.mainPart();
      Settings settings = Settings.of(pack, pack.relations(main));
      TextMaker.Made made = new TextMaker(pack, limits).make(settings.languages());
      new Outside(pack, main, made.departures()).tell(settings);
      return new Reading(made.text(), made.departures().all());
    } catch (Refusal refusal) {
      throw refusal;
    } catch (StackOverflowError | OutOfMemoryError e) {
      // the limits are such that neither happens in 512 MB; a person gets a sentence all the same
      throw tooMuch();
    } catch (RuntimeException e) {
      throw damaged();
    }
  }

  private static Refusal tooMuch() {
    return Refusal.because("word-exhausting", Place.WHOLE_FILE);
  }

  /** The last guard: whatever a parser trips over, a person gets a sentence they can act on. */
  private static Refusal damaged() {
    return Refusal.because("word-damaged", Place.WHOLE_FILE);
  }
}
