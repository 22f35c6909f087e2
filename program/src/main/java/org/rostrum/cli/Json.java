package org.rostrum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The one way to print JSON for {@code --json}: records in the order of their components, maps
 * sorted by key, dates and paths as text (paths with {@code /}), the same on any machine.
 */
public final class Json {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .addModule(new SimpleModule("rostrum").addSerializer(Path.class, new PathText()))
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private Json() {}

  /** The value as indented JSON, without a line end. */
  public static String text(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** Prints the value and a line end ({@code \n}). */
  public static void print(PrintWriter out, Object value) {
    out.print(text(value) + "\n");
    out.flush();
  }

  private static final class PathText extends StdSerializer<Path> {
    PathText() {
      super(Path.class);
    }

    @Override
    public void serialize(Path path, JsonGenerator generator, SerializationContext context) {
      String separator = path.getFileSystem().getSeparator();
      generator.writeString(path.toString().replace(separator, "/"));
    }
  }
}
