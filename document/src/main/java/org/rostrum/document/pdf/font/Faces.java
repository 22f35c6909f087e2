package org.rostrum.document.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Opens faces, each once, and chooses the one that has a character. Thread-safe. */
public final class Faces {
  private static final ConcurrentHashMap<Named, Face> OPEN = new ConcurrentHashMap<>();
  private static final List<Named> LAST =
      List.of(
          Named.ARABIC,
          Named.HEBREW,
          Named.CHINESE,
          Named.JAPANESE,
          Named.KOREAN,
          Named.DEVANAGARI,
          Named.THAI,
          Named.SYMBOLS,
          Named.MATHS,
          Named.MORE_SYMBOLS);

  private Faces() {}

  /** How a face should look. */
  public enum Look {
    PLAIN,
    BOLD,
    ITALIC,
    BOLD_ITALIC;

    boolean bold() {
      return this == BOLD || this == BOLD_ITALIC;
    }
  }

  /** A face, opened when first asked for. */
  public static Face of(Named named) {
    Face open = OPEN.get(named);
    return open == null ? OPEN.computeIfAbsent(named, n -> new Face(n, bytes(n))) : open;
  }

  /** Whether this build has the faces. */
  public static boolean present() {
    return Faces.class.getResource("faces/" + Named.SERIF.file()) != null;
  }

  static byte[] bytes(Named named) {
    try (InputStream in = Faces.class.getResourceAsStream("faces/" + named.file())) {
      if (in == null) {
        throw new IllegalStateException(
            "the typeface " + named.file() + " is not in this build; build Rostrum anew");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The face for a character.
   *
   * @param language of the words around it, a BCP 47 tag: it decides between Chinese, Japanese and
   *     Korean shapes
   * @return empty when no face has it
   */
  public static Optional<Face> having(int character, Look look, String language) {
    if (eastAsian(character)) {
      for (Named named : eastAsian(language)) {
        if (of(named).glyph(character) != 0) {
          return Optional.of(of(named));
        }
      }
    }
    Face first = of(serif(look));
    if (first.glyph(character) != 0) {
      return Optional.of(first);
    }
    for (Named named : LAST) {
      Named wanted = look.bold() ? bold(named) : named;
      if (wanted != named && of(wanted).glyph(character) != 0) {
        return Optional.of(of(wanted));
      }
      if (likely(named, character) && of(named).glyph(character) != 0) {
        return Optional.of(of(named));
      }
    }
    return Optional.empty();
  }

  /**
   * The face for a sign that Latin and East Asian typefaces both have, among East Asian letters.
   *
   * @param language of the words around it, a BCP 47 tag
   */
  public static Face wide(String language) {
    return of(eastAsian(language).getFirst());
  }

  private static Named serif(Look look) {
    return switch (look) {
      case PLAIN -> Named.SERIF;
      case BOLD -> Named.SERIF_BOLD;
      case ITALIC -> Named.SERIF_ITALIC;
      case BOLD_ITALIC -> Named.SERIF_BOLD_ITALIC;
    };
  }

  private static Named bold(Named named) {
    return switch (named) {
      case ARABIC -> Named.ARABIC_BOLD;
      case HEBREW -> Named.HEBREW_BOLD;
      default -> named;
    };
  }

  /** Keeps the large faces shut when their script is not there. */
  private static boolean likely(Named named, int c) {
    return switch (named) {
      case CHINESE, JAPANESE, KOREAN -> c >= 0x2000;
      default -> true;
    };
  }

  /** Signs whose shape East Asian faces decide. */
  private static boolean eastAsian(int c) {
    return (c >= 0x1100 && c < 0x1200)
        || (c >= 0x2E80 && c < 0xA000)
        || (c >= 0xAC00 && c < 0xD800)
        || (c >= 0xF900 && c < 0xFB00)
        || (c >= 0xFE30 && c < 0xFE50)
        || (c >= 0xFF00 && c < 0xFFF0)
        || c >= 0x20000;
  }

  private static List<Named> eastAsian(String language) {
    return switch (Locale.forLanguageTag(language).getLanguage()) {
      case "ja" -> List.of(Named.JAPANESE, Named.CHINESE, Named.KOREAN);
      case "ko" -> List.of(Named.KOREAN, Named.CHINESE, Named.JAPANESE);
      default -> List.of(Named.CHINESE, Named.JAPANESE, Named.KOREAN);
    };
  }
}
