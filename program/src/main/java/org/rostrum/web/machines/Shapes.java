package org.rostrum.web.machines;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a record looks like as JSON, as a JSON Schema (the dialect of OpenAPI 3.1). */
final class Shapes {
  private Shapes() {}

  static Map<String, Object> of(Type type) {
    return switch (type) {
      case ParameterizedType generic -> generic(generic);
      case Class<?> one when one.isRecord() -> ofRecord(one);
      case Class<?> one when one.isEnum() ->
          shape("string", "enum", Stream.of(one.getEnumConstants()).map(Object::toString).toList());
      case Class<?> one when one == Instant.class -> shape("string", "format", "date-time");
      case Class<?> one when one == boolean.class || one == Boolean.class -> shape("boolean");
      case Class<?> one when one == int.class || one == long.class || one == Long.class ->
          shape("integer");
      case Class<?> one when one == double.class -> shape("number");
      default -> shape("string");
    };
  }

  private static Map<String, Object> generic(ParameterizedType type) {
    Type[] inner = type.getActualTypeArguments();
    if (type.getRawType() == Optional.class) {
      return of(inner[0]);
    }
    if (type.getRawType() instanceof Class<?> raw && Collection.class.isAssignableFrom(raw)) {
      return shape("array", "items", of(inner[0]));
    }
    return shape("object", "additionalProperties", of(inner[inner.length - 1]));
  }

  private static Map<String, Object> ofRecord(Class<?> type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent part : type.getRecordComponents()) {
      properties.put(part.getName(), of(part.getGenericType()));
      if (part.getType() != Optional.class) {
        required.add(part.getName());
      }
    }
    Map<String, Object> shape = shape("object", "properties", properties);
    shape.put("required", required);
    return shape;
  }

  private static Map<String, Object> shape(String type) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("type", type);
    return shape;
  }

  private static Map<String, Object> shape(String type, String key, Object value) {
    Map<String, Object> shape = shape(type);
    shape.put(key, value);
    return shape;
  }
}
