package org.rostrum.cli.image;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, lists, numbers and text as JSON. */
final class Json {
  private Json() {}

  static byte[] write(Object value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Object value) {
    return switch (value) {
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(entry -> quoted(entry.getKey().toString()) + ":" + text(entry.getValue()))
              .sorted()
              .collect(Collectors.joining(",", "{", "}"));
      case List<?> list -> list.stream().map(Json::text).collect(Collectors.joining(",", "[", "]"));
      case Number number -> number.toString();
      default -> quoted(value.toString());
    };
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '"' || sign == '\\') {
        quoted.append('\\').append(sign);
      } else if (sign < ' ') {
        quoted.append("\\u00").append(sign < 16 ? "0" : "").append(Integer.toHexString(sign));
      } else {
        quoted.append(sign);
      }
    }
    return quoted.append('"').toString();
  }
}
