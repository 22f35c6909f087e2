package org.rostrum.receive.preview;

import org.rostrum.document.text.Picture;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A picture of a preview as an answer: the rebuilt bytes, never the file's. In a box of its own, so
 * that nothing in a picture can act; never kept by a browser.
 */
public final class PreviewPicture {
  static final String BOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  private PreviewPicture() {}

  /** The hash in the last part of an address: what stands before its ending. */
  public static String hash(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  public static ResponseEntity<byte[]> answer(Picture picture) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, picture.format().mediaType())
        .header("Content-Security-Policy", BOX)
        .body(picture.bytes());
  }
}
