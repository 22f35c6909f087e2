package org.rostrum.register.note;

import java.util.HexFormat;
import java.util.Optional;

/** How a key signs; the numbers are those that C2SP assigned (signed-note; tlog-cosignature). */
public enum Algorithm {
  /** Signs the note's text (RFC 8032). */
  ED25519(0x01, 32, "Ed25519", "302a300506032b6570032100"),
  /** Signs the head of the tree, with the time, against quantum computers too (FIPS 204). */
  ML_DSA_44(0x06, 1312, "ML-DSA-44", "30820532300b06096086480165030403110382052100");

  private final int type;
  private final int keyBytes;
  private final String javaName;
  private final String prefix;

  Algorithm(int type, int keyBytes, String javaName, String prefix) {
    this.type = type;
    this.keyBytes = keyBytes;
    this.javaName = javaName;
    this.prefix = prefix;
  }

  /** The byte that tells it apart in a key. */
  byte type() {
    return (byte) type;
  }

  /** How long a public key is, as a note's key spells it. */
  int keyBytes() {
    return keyBytes;
  }

  /** The name the JDK knows it by. */
  public String javaName() {
    return javaName;
  }

  /** What stands before the key itself in the JDK's encoding (X.509, DER). */
  byte[] prefix() {
    return HexFormat.of().parseHex(prefix);
  }

  static Optional<Algorithm> of(byte type) {
    for (Algorithm each : values()) {
      if (each.type() == type) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
