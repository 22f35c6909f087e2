package org.rostrum.receive.letter;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** One page of a letter as an answer: a picture in a box of its own, in which nothing can act. */
public final class LetterPicture {
  private LetterPicture() {}

  /** The number in the last part of an address: 2 in {@code 2.png}. */
  public static String number(String name) {
    return name.endsWith(".png") ? name.substring(0, name.length() - 4) : name;
  }

  public static ResponseEntity<byte[]> answer(byte[] png) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "image/png")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(png);
  }
}
