package org.rostrum.publish.register;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.rostrum.register.tree.Hash;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.register.Registrar.Log;
import org.rostrum.web.OpenToAll;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The tree as tiles (C2SP tlog-tiles), so that any monitor made for such logs can follow this one.
 * Tiles hold hashes, bundles of entries hold sealed leaves: neither says what an entry says.
 */
@RestController
@OpenToAll
final class TileController {
  private static final String TILES = "/register/tile/";
  private static final String ENTRIES = "entries/";
  private static final int HEIGHT = 8;

  private final Registrar registrar;

  TileController(Registrar registrar) {
    this.registrar = registrar;
  }

  @GetMapping(TILES + "**")
  ResponseEntity<byte[]> tile(HttpServletRequest request) {
    String path = request.getRequestURI().substring(TILES.length());
    return path.startsWith(ENTRIES)
        ? entries(asked("0/" + path.substring(ENTRIES.length())))
        : hashes(asked(path));
  }

  private ResponseEntity<byte[]> hashes(TilePath tile) {
    List<Hash> hashes =
        registrar.nodes(Log.DEBATES, tile.level() * HEIGHT, tile.first(), tile.width());
    refuseShort(tile, hashes.size());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Hash.BYTES * hashes.size());
    hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
    return PlainAnswer.forGood(bytes.toByteArray());
  }

  private ResponseEntity<byte[]> entries(TilePath tile) {
    List<String> sealed = registrar.sealed(Log.DEBATES, tile.first(), tile.width());
    refuseShort(tile, sealed.size());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String leaf : sealed) {
      byte[] content = leaf.getBytes(StandardCharsets.US_ASCII);
      bytes.writeBytes(ByteBuffer.allocate(2).putShort((short) content.length).array());
      bytes.writeBytes(content);
    }
    return PlainAnswer.forGood(bytes.toByteArray());
  }

  private static TilePath asked(String path) {
    return TilePath.parse(path).orElseThrow(TileController::none);
  }

  private static void refuseShort(TilePath tile, int found) {
    if (found < tile.width()) {
      throw none();
    }
  }

  private static Trouble none() {
    return new Trouble(HttpStatus.NOT_FOUND, RegisterWords.ALL, "no-tile", Map.of());
  }
}
