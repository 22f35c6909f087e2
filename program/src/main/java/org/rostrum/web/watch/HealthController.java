package org.rostrum.web.watch;

import java.util.Map;
import org.rostrum.storage.Database;
import org.rostrum.web.OpenToAll;
import org.rostrum.web.machines.ForMachines;
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
  /** The answer to watchmen: each check's name, and "ok" or "failed". */
  record Told(String status, Map<String, String> checks) {}

  /** The answer to load balancers. */
  record Ready(String status) {}

  private final Checkup checkup;
  private final Database database;

  HealthController(Checkup checkup, Database database) {
    this.checkup = checkup;
    this.database = database;
  }

  @ForMachines(
      value = "What was tried and what came of it; 503 when something failed.",
      body = Told.class)
  @GetMapping("/health")
  ResponseEntity<Told> health() {
    Checkup.Found found = checkup.look();
    String status = found.well() ? "ok" : "failed";
    return ResponseEntity.status(status(found.well())).body(new Told(status, found.results()));
  }

  @ForMachines(value = "Whether pages can be served; 503 when not.", body = Ready.class)
  @GetMapping("/ready")
  ResponseEntity<Ready> ready() {
    boolean ready = canRead();
    return ResponseEntity.status(status(ready)).body(new Ready(ready ? "ok" : "failed"));
  }

  private boolean canRead() {
    try {
      return database.read(jdbc -> jdbc.sql("SELECT 1").query(Integer.class).single()) == 1;
    } catch (RuntimeException e) {
      return false; // the health of the database is looked at and logged elsewhere
    }
  }

  private static HttpStatus status(boolean well) {
    return well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
  }
}
