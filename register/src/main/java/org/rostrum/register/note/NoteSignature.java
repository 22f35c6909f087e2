package org.rostrum.register.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One line under a note: who signed and what the signature is.
 *
 * @param name the key's name
 * @param number the key's number
 * @param signature the bytes after the number, in hexadecimal digits
 */
public record NoteSignature(String name, int number, String signature) {
  private static final String START = "— ";

  /** A line by a key. */
  public static NoteSignature by(VerifierKey key, byte[] signature) {
    return new NoteSignature(key.name(), key.number(), HexFormat.of().formatHex(signature));
  }

  /** The bytes after the number. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(signature);
  }

  /** Whether a key's name and number stand here; whether it signed is another question. */
  public boolean claims(VerifierKey key) {
    return name.equals(key.name()) && number == key.number();
  }

  /** The line, without its end. */
  public String text() {
    byte[] bytes = bytes();
    byte[] numbered = ByteBuffer.allocate(4 + bytes.length).putInt(number).put(bytes).array();
    return START + name + " " + Base64.getEncoder().encodeToString(numbered);
  }

  static Optional<NoteSignature> parse(String line) {
    String[] parts = line.split(" ", -1);
    if (parts.length != 3 || !parts[0].equals("—") || !VerifierKey.isName(parts[1])) {
      return Optional.empty();
    }
    try {
      byte[] numbered = Base64.getDecoder().decode(parts[2]);
      if (numbered.length < 5) {
        return Optional.empty();
      }
      byte[] rest = Arrays.copyOfRange(numbered, 4, numbered.length);
      int number = ByteBuffer.wrap(numbered).getInt();
      NoteSignature read = new NoteSignature(parts[1], number, HexFormat.of().formatHex(rest));
      return read.text().equals(line) ? Optional.of(read) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
