package org.rostrum.receive.receipt;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.rostrum.document.words.Tongue;
import org.rostrum.register.log.Checkpoint;
import org.rostrum.web.Moments;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A receipt as data. What proves stands in {@code proof} and {@code growth}; the rest is there for
 * people to read, and says in other words what the proof holds.
 */
public final class ReceiptJson {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ReceiptJson() {}

  /** The file. The same receipt gives the same bytes. */
  public static byte[] bytes(ReceiptSheet sheet) {
    return (JSON.writeValueAsString(tree(sheet)) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode tree(ReceiptSheet sheet) {
    Receipt receipt = sheet.receipt();
    ObjectNode root = JSON.createObjectNode();
    root.put("format", "rostrum receipt v1");
    root.put("number", receipt.number());
    root.put("kind", receipt.tlogProof().leaf().entry().kind());
    root.put("house", sheet.house());
    root.put("debate", sheet.debate());
    root.put("mission", sheet.mission());
    root.put("receipt-of", sheet.holder());
    root.put("filing", sheet.filing().key().code());
    root.set("instant", instant(root.objectNode(), sheet.instant()));
    root.put("timing", sheet.filing().timing().code());
    ArrayNode files = root.putArray("files");
    for (ReceiptSheet.Proved proved : sheet.files()) {
      files
          .addObject()
          .put("what", proved.what())
          .put("name", proved.file().name())
          .put("bytes", proved.file().size())
          .put("sha256", proved.file().hash().hex());
    }
    sheet.text().ifPresent(hash -> root.put("text-sha256", hash));
    sheet
        .letterUntil()
        .ifPresent(until -> root.set("cover-letter-until", instant(root.objectNode(), until)));
    if (sheet.tellsText()) {
      ArrayNode leftOut = root.putArray("left-out");
      sheet.filing().leftOut().forEach(leftOut::add);
    }
    Checkpoint head = receipt.checkpoint();
    root.putObject("register")
        .put("name", head.origin())
        .put("entry", receipt.entry())
        .put("entries", head.size())
        .put("root", head.root().hex());
    ArrayNode commands = root.putArray("verify");
    Commands.of(sheet).forEach(commands::add);
    root.put("proof", receipt.proof());
    root.put("growth", receipt.growth());
    return root;
  }

  private static ObjectNode instant(ObjectNode node, Instant instant) {
    return node.put("utc", instant.toString())
        .put("new-york", new Moments(Tongue.ENGLISH).machine(instant));
  }
}
