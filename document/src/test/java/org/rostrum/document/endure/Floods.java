package org.rostrum.document.endure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Files made to take all the time or all the memory there is, each by one means. What each aims at
 * is in its name; most found something when they were first tried.
 */
final class Floods {
  private Floods() {}

  /** Every one, by its name; made when asked for. */
  static Map<String, Supplier<byte[]>> byName() {
    Map<String, Supplier<byte[]>> floods = new LinkedHashMap<>();
    FloodsOfWords.words(floods);
    FloodsOfWords.runs(floods);
    FloodsOfFields.fields(floods);
    FloodsOfTables.tables(floods);
    FloodsOfStyles.styles(floods);
    FloodsOfStyles.lists(floods);
    FloodsOfFields.notes(floods);
    FloodsOfNesting.nesting(floods);
    FloodsOfNesting.attributes(floods);
    FloodsOfParts.packages(floods);
    FloodsOfParts.pictures(floods);
    FloodsOfParts.told(floods);
    return floods;
  }
}
