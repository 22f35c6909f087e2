package org.rostrum.web.watch;

import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The numbers of the running house, as Prometheus reads them. */
final class Numbers {
  private static final Logger LOG = LoggerFactory.getLogger(Numbers.class);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<String, MultiGauge> gauges = new TreeMap<>();
  private final List<Counted> counted;

  Numbers(List<Counted> counted) {
    this.counted = List.copyOf(counted);
    for (Counted each : counted) {
      gauges.put(
          each.name(),
          MultiGauge.builder(each.name()).description(each.meaning()).register(registry));
    }
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  /** A request was answered. */
  void answered(String method, String route, int status, Duration took) {
    Timer.builder("rostrum_requests")
        .description("Requests answered, by route, method and status")
        .tags("method", method, "route", route, "status", Integer.toString(status))
        .serviceLevelObjectives(
            Duration.ofMillis(20),
            Duration.ofMillis(100),
            Duration.ofMillis(500),
            Duration.ofSeconds(2),
            Duration.ofSeconds(10))
        .register(registry)
        .record(took);
  }

  /** The page that Prometheus reads. */
  synchronized String page() {
    counted.forEach(this::count);
    return registry.scrape();
  }

  private void count(Counted each) {
    MultiGauge gauge = gauges.get(each.name());
    if (gauge == null) {
      return;
    }
    try {
      gauge.register(
          new TreeMap<>(each.count().get())
              .entrySet().stream()
                  .<MultiGauge.Row<?>>map(
                      one -> MultiGauge.Row.of(tags(each.label(), one.getKey()), one.getValue()))
                  .toList(),
          true);
    } catch (RuntimeException e) {
      LOG.atError().addKeyValue("number", each.name()).setCause(e).log("A number was not counted");
      gauge.register(List.of(), true); // better no number than an old one
    }
  }

  private static Tags tags(String label, String value) {
    return label.isEmpty() ? Tags.empty() : Tags.of(label, value);
  }
}
