package org.rostrum.convene.pages;

import java.util.List;
import java.util.Optional;
import org.rostrum.convene.house.FieldFault;

/**
 * One field of the editing page.
 *
 * @param path its name in the form
 * @param key what it is called, as a key of the words
 * @param kind how it is written
 * @param value what stands in it
 * @param fault why it cannot be taken so
 * @param theirs what another wrote in it meanwhile
 * @param choices where one of several must be chosen: the offsets of an hour that comes twice
 */
public record EditField(
    String path,
    String key,
    Kind kind,
    String value,
    Optional<FieldFault> fault,
    Optional<String> theirs,
    List<String> choices) {

  /** How a field is written. */
  public enum Kind {
    LINE,
    LINES,
    DAY,
    HOUR,
    FORM,
    CHOICE,
    /** Carried along, not shown. */
    CARRIED
  }

  /** Its id on the page. */
  public String id() {
    return "f-" + path.replace('.', '-');
  }

  /** The key of its fault's sentence. */
  public String faultKey() {
    return fault
        .map(one -> "fault." + one.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
        .orElse("");
  }

  /** The ids of what describes it, for {@code aria-describedby}; empty for none. */
  public String describedBy() {
    return fault.isPresent() ? id() + "-e" : "";
  }
}
