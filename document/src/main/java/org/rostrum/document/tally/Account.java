package org.rostrum.document.tally;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds up one statement. Every counter feeds one of these, so that all count by the same rule; what
 * they read, and how, they share with nobody.
 *
 * <p>Words: runs of letters, digits and combining marks after NFKC and case folding; each Han, kana
 * or hangul sign is a word of its own; bidi controls, zero-width signs, soft hyphens and tatweel
 * are nothing. For one thread, one statement.
 */
public final class Account {
  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

  private final WordSink sink;
  private final StringBuilder word = new StringBuilder();
  private final List<NoteTally> notes = new ArrayList<>();
  private final List<String> bodyPictures = new ArrayList<>();
  private final List<String> notePictures = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<Long> references = new ArrayList<>();
  private long count;
  private long hash;
  private long last;
  private boolean inNote;
  private Words body = Words.NONE;
  private int tables;
  private int links;
  private long emphasised;
  private int rightToLeft;
  private boolean emphasis;
  private boolean paragraphRightToLeft;
  private boolean letters;

  /** An account that only adds up. */
  public Account() {
    this(w -> {});
  }

  /** An account that also tells each word it met, to name what is missing. */
  public Account(WordSink sink) {
    this.sink = sink;
  }

  /** Hears each word. */
  public interface WordSink {
    void word(String word);
  }

  /** A paragraph, list item or heading begins. */
  public void startParagraph(boolean rightToLeftParagraph) {
    endParagraph();
    paragraphRightToLeft = rightToLeftParagraph;
  }

  /** Which way the open paragraph runs, when that is learnt after its beginning. */
  public void direction(boolean rightToLeftParagraph) {
    paragraphRightToLeft = rightToLeftParagraph;
  }

  /** The paragraph ends; harmless when none is open. */
  public void endParagraph() {
    gap();
    if (paragraphRightToLeft && letters) {
      rightToLeft++;
    }
    paragraphRightToLeft = false;
    letters = false;
    last = 0;
  }

  /** Whether the words that follow stand out. Never set inside headings. */
  public void emphasis(boolean on) {
    emphasis = on;
  }

  /** Words or parts of words; a word may go on in the next call. */
  public void text(CharSequence chunk) {
    for (int i = 0; i < chunk.length(); ) {
      int c = Character.codePointAt(chunk, i);
      i += Character.charCount(c);
      sign(c);
    }
  }

  private void sign(int c) {
    if (c < 0x80) {
      boolean alphanumeric =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
      if (!alphanumeric) {
        gap();
        return;
      }
      if (c != '_') {
        counted();
      }
      word.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
      return;
    }
    if (nothing(c)) {
      return;
    }
    if (simple(c)) {
      beyondAscii(c);
      return;
    }
    String expanded = COMPATIBLE.normalize(Character.toString(c));
    if (expanded.codePointCount(0, expanded.length()) == 1) {
      beyondAscii(expanded.codePointAt(0));
      return;
    }
    // a fraction, a number in brackets, an abbreviation in one square: its parts may be words
    expanded.codePoints().forEach(this::part);
  }

  private void part(int c) {
    if (c < 0x80) {
      sign(c);
    } else if (!nothing(c)) {
      beyondAscii(c);
    }
  }

  private void beyondAscii(int c) {
    if (c < 0x80) {
      sign(c);
      return;
    }
    boolean letter = Character.isLetterOrDigit(c);
    if (letter) {
      counted();
    }
    if (own(c)) {
      gap();
      word.appendCodePoint(c);
      gap();
    } else if (letter || ofWords(Character.getType(c))) {
      word.appendCodePoint(c);
    } else {
      gap();
    }
  }

  /** The signs most texts are made of, none of which stands for others. */
  private static boolean simple(int c) {
    return (c >= 0xC0 && c <= 0x131)
        || (c >= 0x386 && c <= 0x3CE)
        || (c >= 0x400 && c <= 0x52F)
        || (c >= 0x5D0 && c <= 0x673)
        || (c >= 0x904 && c <= 0x957)
        || (c >= 0x2018 && c <= 0x2023)
        || (c >= 0x3001 && c <= 0x3011)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3);
  }

  private void counted() {
    letters = true;
    if (emphasis) {
      emphasised++;
    }
  }

  private static boolean ofWords(int type) {
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean nothing(int c) {
    return c == 0xAD
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069)
        || c == 0xFEFF
        || c == 0x61C
        || c == 0x640;
  }

  private static boolean own(int c) {
    return (c >= 0x2E80 && c <= 0x2FDF)
        || (c >= 0x3040 && c <= 0x312F)
        || (c >= 0x31A0 && c <= 0x31BF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7AF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x3FFFF);
  }

  /** A word ends here, if one was begun: white space, a tab, the end of a cell. */
  public void gap() {
    if (word.isEmpty()) {
      return;
    }
    String folded = plainAscii() ? word.toString() : FOLD.normalize(word);
    word.setLength(0);
    last = mix(folded);
    count++;
    hash += last;
    sink.word(folded);
  }

  private boolean plainAscii() {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static long mix(String word) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      h = (h ^ word.charAt(i)) * 0x100000001b3L;
    }
    h ^= h >>> 32;
    h *= 0xd6e8feb86659fd93L;
    h ^= h >>> 32;
    h *= 0xd6e8feb86659fd93L;
    return h ^ (h >>> 32);
  }

  /** The place of a note in the body. Notes are told afterwards, in the order of their places. */
  public void reference() {
    gap();
    references.add(last);
  }

  /** The body ends and the note of the next reference begins, or the note before it ends. */
  public void startNote() {
    closeStory();
    inNote = true;
  }

  private void closeStory() {
    endParagraph();
    emphasis = false;
    Words words = new Words(count, hash);
    if (inNote) {
      int i = notes.size();
      notes.add(new NoteTally(i < references.size() ? references.get(i) : -1, words));
    } else {
      body = words;
    }
    count = 0;
    hash = 0;
  }

  /** A picture is shown; its bytes' SHA-256, or what was found in its stead. */
  public void picture(String sha256) {
    (inNote ? notePictures : bodyPictures).add(sha256);
  }

  public void table() {
    tables++;
  }

  public void link() {
    links++;
  }

  /** A printed label; empty ones are left out. */
  public void label(String label) {
    String trimmed = label.strip();
    if (!trimmed.isEmpty()) {
      labels.add(trimmed);
    }
  }

  /** The sum. The account is closed. */
  public Tally done() {
    closeStory();
    List<String> pictures = new ArrayList<>(bodyPictures);
    pictures.addAll(notePictures);
    for (int i = notes.size(); i < references.size(); i++) {
      notes.add(new NoteTally(references.get(i), new Words(-1, 0)));
    }
    return new Tally(body, notes, pictures, tables, links, labels, emphasised, rightToLeft);
  }
}
