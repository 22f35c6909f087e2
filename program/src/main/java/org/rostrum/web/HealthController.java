package org.rostrum.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * For load balancers and watchmen: 200 when everything could be done, 503 when not. Names what
 * failed, never why; that stands in the log.
 */
@RestController
@OpenToAll
final class HealthController {
  private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);

  private final List<HealthCheck> checks;

  HealthController(List<HealthCheck> checks) {
    this.checks = List.copyOf(checks);
  }

  @GetMapping("/health")
  ResponseEntity<Map<String, Object>> health() {
    Map<String, String> results = new LinkedHashMap<>();
    for (HealthCheck check : checks) {
      results.put(check.name(), attempt(check));
    }
    boolean well = results.values().stream().allMatch("ok"::equals);
    return ResponseEntity.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .body(Map.of("status", well ? "ok" : "failed", "checks", results));
  }

  private static String attempt(HealthCheck check) {
    try {
      check.attempt();
      return "ok";
    } catch (Exception e) {
      LOG.atError().addKeyValue("check", check.name()).setCause(e).log("A health check failed");
      return "failed";
    }
  }
}
