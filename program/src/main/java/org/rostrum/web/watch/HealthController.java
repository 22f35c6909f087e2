package org.rostrum.web.watch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rostrum.storage.Database;
import org.rostrum.web.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * For watchmen, {@code /health}: 200 when everything could be done, 503 when not. For load
 * balancers, {@code /ready}: 200 while pages can be served, which goes on when the disk is full.
 */
@RestController
@OpenToAll
final class HealthController {
  private final Checkup checkup;
  private final Database database;

  HealthController(Checkup checkup, Database database) {
    this.checkup = checkup;
    this.database = database;
  }

  @GetMapping("/health")
  ResponseEntity<Map<String, Object>> health() {
    Checkup.Found found = checkup.look();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("status", found.well() ? "ok" : "failed");
    body.put("checks", found.results());
    return answer(found.well(), body);
  }

  @GetMapping("/ready")
  ResponseEntity<Map<String, Object>> ready() {
    boolean ready = canRead();
    return answer(ready, Map.of("status", ready ? "ok" : "failed"));
  }

  private boolean canRead() {
    try {
      return database.read(jdbc -> jdbc.sql("SELECT 1").query(Integer.class).single()) == 1;
    } catch (RuntimeException e) {
      return false; // the health of the database is looked at and logged elsewhere
    }
  }

  private static ResponseEntity<Map<String, Object>> answer(
      boolean well, Map<String, Object> body) {
    return ResponseEntity.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE).body(body);
  }
}
