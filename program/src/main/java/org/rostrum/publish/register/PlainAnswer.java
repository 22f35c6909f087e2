package org.rostrum.publish.register;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers that programs read. */
final class PlainAnswer {
  private static final String TEXT = "text/plain; charset=utf-8";

  private PlainAnswer() {}

  /** Text that will be another in a moment. */
  static ResponseEntity<String> text(String text) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, TEXT)
        .cacheControl(CacheControl.noCache())
        .body(text);
  }

  /** Bytes that never change. */
  static ResponseEntity<byte[]> forGood(byte[] bytes) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
        .body(bytes);
  }

  static ResponseEntity<String> file(String text, String name) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, TEXT)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(text);
  }
}
