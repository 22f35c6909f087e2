package org.rostrum.people.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form that somebody sent and that waits, on their own page, until they have shown who they are.
 * Text is held word for word. A file cannot be held by a page: its field is held, and asks for the
 * same file again by name.
 *
 * @param action where it goes on to; empty text when nothing is held
 * @param fields what was written
 * @param files the fields of files, each with the name of the file that stood in it
 */
public record HeldForm(String action, List<HeldField> fields, List<HeldField> files) {
  /** Nothing is held. */
  public static final HeldForm NONE = new HeldForm("", List.of(), List.of());

  /** The field in which a form carries the answer of a key. */
  static final String ANSWER = "credential";

  private static final Set<String> OURS = Set.of(ANSWER, "_csrf");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public HeldForm {
    fields = List.copyOf(fields);
    files = List.copyOf(files);
  }

  public boolean isEmpty() {
    return action.isEmpty();
  }

  public boolean hasFiles() {
    return !files.isEmpty();
  }

  /** The form that a request sends; {@link #NONE} for a request that sends none. */
  public static HeldForm of(HttpServletRequest request) {
    if (!"POST".equals(request.getMethod())) {
      return NONE;
    }
    List<HeldField> fields = new ArrayList<>();
    new TreeMap<>(request.getParameterMap())
        .forEach((name, values) -> {
          if (!OURS.contains(name)) {
            List.of(values).forEach(value -> fields.add(new HeldField(name, value)));
          }
        });
    return new HeldForm(request.getRequestURI(), fields, files(request));
  }

  private static List<HeldField> files(HttpServletRequest request) {
    String type = request.getContentType();
    if (type == null || !type.startsWith("multipart/")) {
      return List.of();
    }
    List<HeldField> files = new ArrayList<>();
    try {
      for (Part part : request.getParts()) {
        String file = part.getSubmittedFileName();
        if (file != null && !file.isEmpty()) {
          files.add(new HeldField(part.getName(), file));
        }
      }
    } catch (IOException | ServletException e) {
      return List.of(); // what could not be read cannot be asked for again by name
    }
    return files;
  }

  /** As one field of another form carries it. */
  public String packed() {
    return isEmpty() ? "" : JSON.writeValueAsString(this);
  }

  /** What one field carried; {@link #NONE} where it cannot be read or leads out of the house. */
  public static HeldForm unpacked(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    try {
      HeldForm form = JSON.readValue(text, HeldForm.class);
      return NextPage.of(form.action()).equals(form.action()) ? form : NONE;
    } catch (JacksonException e) {
      return NONE;
    }
  }
}
