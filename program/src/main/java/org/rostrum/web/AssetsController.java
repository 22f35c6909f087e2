package org.rostrum.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves what stands beside the pages. */
@RestController
@OpenToAll
final class AssetsController {
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final Assets assets;

  AssetsController(Assets assets) {
    this.assets = assets;
  }

  @GetMapping(Assets.ROOT + "**")
  ResponseEntity<byte[]> asset(HttpServletRequest request) {
    String path = request.getRequestURI();
    Optional<byte[]> content = assets.find(path);
    return content
        .map(bytes ->
            ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, FOR_GOOD)
                .header(HttpHeaders.CONTENT_TYPE, Assets.type(path))
                .body(bytes))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }
}
