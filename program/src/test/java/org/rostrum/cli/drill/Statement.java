package org.rostrum.cli.drill;

import org.rostrum.receive.check.TouchedDocx;
import org.rostrum.register.tree.Hash;

/** A Word file that no other drill has sent. */
final class Statement {
  private final byte[] word;

  private Statement(byte[] word) {
    this.word = word;
  }

  /** One whose first words name it. */
  static Statement named(String name) {
    return new Statement(
        TouchedDocx.of(
            "quillaya.docx", xml -> xml.replaceFirst("(<w:t[^>]*>)", "$1" + name + ". ")));
  }

  /** Its bytes. */
  byte[] word() {
    return word.clone();
  }

  Hash hash() {
    return Hash.of(word);
  }
}
