package org.rostrum.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.rostrum.convene.DebateFile;
import org.rostrum.convene.note.ConceptNote;
import org.rostrum.convene.note.ConceptReading;
import org.rostrum.convene.note.NoteText;
import org.rostrum.convene.note.PlainNote;
import org.rostrum.convene.note.WordNote;
import org.rostrum.debate.symbols.Symbols;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.tally.SourceTally;
import org.rostrum.document.tally.TextTally;
import org.rostrum.document.text.Text;
import org.rostrum.document.word.WordReader;

/**
 * What takes bytes from outside, one target each. A target returns whatever the bytes are: a
 * refusal in plain words is an answer, anything else that is thrown is a find.
 */
enum FuzzTargets {
  /** A Word file as sent. */
  DOCX(48) {
    @Override
    void take(byte[] bytes) {
      statement(bytes);
    }
  },
  /** One part inside a package that is sound, so that the zip's own checks do not end it. */
  PART(56) {
    @Override
    void take(byte[] bytes) {
      statement(SoundPackage.around(bytes));
    }
  },
  /** A concept note as plain text. */
  NOTE(4) {
    @Override
    void take(byte[] bytes) {
      note(PlainNote.read(new String(bytes, StandardCharsets.UTF_8)));
    }
  },
  /** A concept note as a Word file whose body is given. */
  WORD_NOTE(20) {
    @Override
    void take(byte[] bytes) {
      try {
        Text text = READER.read(SoundPackage.around(bytes)).text();
        note(WordNote.read(text));
      } catch (Refusal refusal) {
        plain(refusal);
      }
    }
  },
  /** Words in which document symbols may be cited. */
  SYMBOLS(40) {
    @Override
    void take(byte[] bytes) {
      String words = new String(bytes, StandardCharsets.UTF_8);
      Symbols.parse(words);
      Symbols.scan(words);
    }
  },
  /** A cover letter as sent, a PDF: what the other process makes of it, in this one. */
  PDF(20) {
    @Override
    void take(byte[] bytes) {
      FuzzLetters.examine(bytes);
    }
  },
  /** A cover letter in a container as sent. */
  ASIC(40) {
    @Override
    void take(byte[] bytes) {
      FuzzLetters.examine(bytes);
    }
  },
  /** One file inside a container that is sound otherwise. */
  ASIC_PART(28) {
    @Override
    void take(byte[] bytes) {
      FuzzLetters.examine(SoundContainer.around(bytes));
    }
  };

  private static final WordReader READER = new WordReader(Limits.STANDARD);

  private final int share;

  FuzzTargets(int share) {
    this.share = share;
  }

  /** How many of 256 inputs are its own where all are mixed. */
  int share() {
    return share;
  }

  /** Takes some bytes; what it throws is a find. */
  abstract void take(byte[] bytes);

  /** The word it goes by in folders and on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void statement(byte[] file) {
    try {
      Text text = READER.read(file).text();
      TextTally.count(text);
      SourceTally.count(file);
    } catch (Refusal refusal) {
      plain(refusal);
    }
  }

  private static void note(NoteText note) {
    try {
      ConceptReading reading = ConceptNote.read(note);
      DebateFile.parse(DebateFile.NAME, DebateFile.write(reading.debate(), reading.remarks()));
    } catch (Refusal refusal) {
      plain(refusal);
    }
  }

  /** A refusal says what and how to mend it, and did not come from the last guard. */
  private static void plain(Refusal refusal) {
    boolean said = !refusal.finding().what().isBlank() && !refusal.finding().mend().isBlank();
    if (!said || refusal.finding().code().equals("word-exhausting")) {
      throw new AssertionError(refusal.finding().toString());
    }
  }
}
