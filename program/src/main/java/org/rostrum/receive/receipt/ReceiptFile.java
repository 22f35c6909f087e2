package org.rostrum.receive.receipt;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What of a receipt's file can be proved. The rest of the file is there for people to read and
 * proves nothing.
 *
 * @param proof in the C2SP format tlog-proof
 * @param growth since the checkpoint of the same mission's receipt before; empty when it is the
 *     first
 */
public record ReceiptFile(String proof, String growth) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Reads a receipt, {@code .json} or a bare {@code .tlog-proof}; nothing when it is neither. */
  public static Optional<ReceiptFile> read(String text) {
    if (text.startsWith("c2sp.org/")) {
      return Optional.of(new ReceiptFile(text, ""));
    }
    try {
      JsonNode read = JSON.readTree(text);
      JsonNode proof = read.path("proof");
      return proof.isString()
          ? Optional.of(new ReceiptFile(proof.asString(), read.path("growth").asString("")))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
