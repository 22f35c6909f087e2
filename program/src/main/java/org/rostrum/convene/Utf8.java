package org.rostrum.convene;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;

/** Strict UTF-8 with or without a byte order mark, line ends made one. */
public final class Utf8 {
  private Utf8() {}

  /**
   * The text in the bytes.
   *
   * @throws Refusal when the bytes are not UTF-8
   */
  public static String decode(String name, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    } catch (CharacterCodingException e) {
      throw Refusal.of(
          "not-utf-8",
          Place.WHOLE_FILE,
          name + " is not text in UTF-8.",
          "Save it again and choose the encoding UTF-8 (in a spreadsheet: \"CSV UTF-8\").");
    }
  }
}
