package org.rostrum.document.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * One sentence with its places, parsed once. A sentence whose places are plain ({@code {name}}) is
 * put together without ICU's formatter, which is too slow for a page of a hundred sentences.
 */
final class Sentence {
  /** A piece: words as they stand, or a place to fill. */
  private record Piece(String words, boolean place) {}

  private static final int MOST_IDLE = 4;

  private final String pattern;
  private final Locale locale;
  private final List<Piece> pieces;

  /**
   * Formatters that nobody uses just now: making one costs more than using it, and none is shared.
   */
  private final Queue<MessageFormat> idle = new ArrayBlockingQueue<>(MOST_IDLE);

  /**
   * @param pattern in ICU's message syntax with named places
   * @throws IllegalArgumentException when the pattern is none
   */
  Sentence(String pattern, Locale locale) {
    this.pattern = pattern;
    this.locale = locale;
    this.pieces = plain(new MessagePattern(pattern)).orElse(List.of());
  }

  String fill(Map<String, Object> values) {
    if (pieces.isEmpty() || values.values().stream().anyMatch(v -> !(v instanceof CharSequence))) {
      return formatted(values);
    }
    StringBuilder filled = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.place()) {
        Object value = values.get(piece.words());
        filled.append(value == null ? "{" + piece.words() + "}" : value);
      } else {
        filled.append(piece.words());
      }
    }
    return filled.toString();
  }

  private String formatted(Map<String, Object> values) {
    MessageFormat taken = idle.poll();
    MessageFormat format = taken == null ? new MessageFormat(pattern, locale) : taken;
    try {
      return format.format(values);
    } finally {
      idle.offer(format); // a full queue drops it
    }
  }

  /** The names of its places, sorted. */
  SortedSet<String> places() {
    SortedSet<String> names = new TreeSet<>();
    MessagePattern parsed = new MessagePattern(pattern);
    for (int i = 0; i < parsed.countParts(); i++) {
      if (parsed.getPartType(i) == Part.Type.ARG_NAME) {
        names.add(parsed.getSubstring(parsed.getPart(i)));
      }
    }
    return names;
  }

  private static Optional<List<Piece>> plain(MessagePattern parsed) {
    List<Piece> pieces = new ArrayList<>();
    String source = parsed.getPatternString();
    int from = 0;
    for (int i = 0; i < parsed.countParts(); i++) {
      Part part = parsed.getPart(i);
      switch (part.getType()) {
        case SKIP_SYNTAX, INSERT_CHAR, REPLACE_NUMBER -> {
          return Optional.empty();
        }
        case ARG_START -> {
          if (part.getArgType() != ArgType.NONE) {
            return Optional.empty();
          }
          pieces.add(new Piece(source.substring(from, part.getIndex()), false));
          pieces.add(new Piece(parsed.getSubstring(parsed.getPart(i + 1)), true));
          from = parsed.getPart(parsed.getLimitPartIndex(i)).getLimit();
        }
        case MSG_START,
            MSG_LIMIT,
            ARG_LIMIT,
            ARG_NUMBER,
            ARG_NAME,
            ARG_TYPE,
            ARG_STYLE,
            ARG_SELECTOR,
            ARG_INT,
            ARG_DOUBLE -> {}
      }
    }
    pieces.add(new Piece(source.substring(from), false));
    return Optional.of(List.copyOf(pieces));
  }
}
