package org.rostrum.document.word.symbols;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A font whose signs stand where other fonts have letters. Each has a table of the Unicode signs
 * for its codes 20 to FF (hexadecimal), sixteen a line, {@code -} where Unicode has none; a table
 * is read when its font is first met.
 *
 * <p>The tables follow the mapping that came with Unicode 7.0 (L2/11-052 and its successors), save
 * that a few signs common in lists (round and square bullets, arrows, ticks) stand for their older
 * and more widely drawn twins.
 */
enum SymbolFont {
  SYMBOL("symbol"),
  WINGDINGS("wingdings"),
  WINGDINGS_2("wingdings-2"),
  WINGDINGS_3("wingdings-3"),
  WEBDINGS("webdings"),
  ZAPF_DINGBATS("zapf-dingbats");

  private static final int FIRST = 0x20;
  private static final int CODES = 0x100 - FIRST;
  private static final ConcurrentMap<SymbolFont, int[]> READ = new ConcurrentHashMap<>();

  private final String table;

  SymbolFont(String table) {
    this.table = table;
  }

  /** The font of a name as Word files carry it, if it is one of these. */
  static Optional<SymbolFont> named(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "symbol", "symbol mt", "symbolmt", "symbolps", "standard symbols l" ->
          Optional.of(SYMBOL);
      case "wingdings" -> Optional.of(WINGDINGS);
      case "wingdings 2" -> Optional.of(WINGDINGS_2);
      case "wingdings 3" -> Optional.of(WINGDINGS_3);
      case "webdings" -> Optional.of(WEBDINGS);
      case "zapfdingbats", "zapf dingbats", "itc zapf dingbats", "dingbats" ->
          Optional.of(ZAPF_DINGBATS);
      default -> Optional.empty();
    };
  }

  /** The Unicode sign for a code, 0 when there is none. */
  int sign(int code) {
    if (code < FIRST || code > 0xFF) {
      return 0;
    }
    return READ.computeIfAbsent(this, SymbolFont::read)[code - FIRST];
  }

  private int[] read() {
    String resource = table + ".txt";
    try (InputStream bytes = SymbolFont.class.getResourceAsStream(resource)) {
      if (bytes == null) {
        throw new IllegalStateException("the program lacks its table " + resource);
      }
      int[] read = new int[CODES];
      String text = new String(bytes.readAllBytes(), StandardCharsets.US_ASCII);
      StringTokenizer codes = new StringTokenizer(text);
      Arrays.setAll(read, i -> sign(codes.nextToken()));
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int sign(String code) {
    return code.equals("-") ? 0 : Integer.parseInt(code, 16);
  }
}
