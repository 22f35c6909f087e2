package org.rostrum.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What follows the question mark of an address: names and values, each name once. Never looks into
 * a request's body.
 */
public record Query(Map<String, String> values) {
  private static final int LONGEST = 2_000;

  public Query {
    values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The query of a request; what cannot be read is left out. */
  public static Query of(HttpServletRequest request) {
    String text = request.getQueryString();
    Map<String, String> values = new LinkedHashMap<>();
    if (text == null || text.length() > LONGEST) {
      return new Query(values);
    }
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        decoded(pair.substring(0, equals))
            .ifPresent(name ->
                decoded(pair.substring(equals + 1))
                    .ifPresent(value -> values.putIfAbsent(name, value)));
      }
    }
    return new Query(values);
  }

  public Optional<String> first(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The same query with one value changed; an empty value takes the name out. */
  public Query with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.remove(name);
    if (!value.isEmpty()) {
      changed.put(name, value);
    }
    return new Query(changed);
  }

  /** As it stands in an address, with the question mark. */
  public String inAddress() {
    return values.entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
