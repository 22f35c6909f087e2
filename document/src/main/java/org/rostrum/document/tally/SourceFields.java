package org.rostrum.document.tally;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The fields open at a place, innermost first. However many a file opens, what is asked at each run
 * is known without going through them. For one thread.
 */
final class SourceFields {
  private final Deque<SourceField> open = new ArrayDeque<>();
  private final Deque<SourceField> links = new ArrayDeque<>();
  private int silent;
  private int met;

  /** A field begins. */
  void begin(SourceField field) {
    open.push(field);
    field.since(met);
    if (!field.shows()) {
      silent++;
    } else if (field.link().isPresent()) {
      links.push(field);
    }
  }

  /** The innermost field shows its result from here on. */
  void show(SourceField field, Optional<SourceLink> link) {
    silent--;
    field.show(link);
    if (link.isPresent()) {
      links.push(field);
    }
  }

  /** The innermost field ends. */
  Optional<SourceField> end() {
    Optional<SourceField> field = Optional.ofNullable(open.poll());
    field.ifPresent(this::over);
    return field;
  }

  Optional<SourceField> innermost() {
    return Optional.ofNullable(open.peek());
  }

  void remove(SourceField field) {
    if (open.remove(field)) {
      over(field);
    }
  }

  private void over(SourceField field) {
    if (!field.shows()) {
      silent--;
    } else if (field.link().isPresent()) {
      links.remove(field);
    }
  }

  /** Whether what stands here is an instruction and not a result. */
  boolean instructing() {
    return silent > 0;
  }

  void met() {
    met++;
  }

  /** Whether a field that has ended showed nothing of its own. */
  boolean empty(SourceField field) {
    return !field.shows() || field.since() == met;
  }

  Optional<SourceLink> link() {
    return Optional.ofNullable(links.peek()).flatMap(SourceField::link);
  }

  /**
   * The fields of a part, counted from 0 as they begin, that never end and never show a result:
   * they would swallow what follows, so they are taken as not begun.
   */
  static Set<Integer> endless(SourceFile file, String part) throws XMLStreamException {
    String text = new String(file.part(part), StandardCharsets.ISO_8859_1);
    boolean wide = text.indexOf('\0') >= 0;
    // most parts are balanced; the closer look costs a second reading of the part
    if (!wide && count(text, "begin") <= count(text, "end")) {
      return Set.of();
    }
    Deque<Integer> open = new ArrayDeque<>();
    Set<Integer> shown = new HashSet<>();
    int begun = 0;
    XMLStreamReader xml = file.xml(part);
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().equals("fldChar")) {
        continue;
      }
      switch (Source.attribute(xml, "fldCharType")) {
        case "begin" -> open.push(begun++);
        case "separate" -> {
          if (!open.isEmpty()) {
            shown.add(open.peek());
          }
        }
        case "end" -> open.poll();
        default -> {}
      }
    }
    Set<Integer> endless = new HashSet<>(open);
    endless.removeAll(shown);
    return endless;
  }

  private static int count(String text, String sign) {
    int count = 0;
    for (int at = text.indexOf("fldCharType=");
        at >= 0;
        at = text.indexOf("fldCharType=", at + 1)) {
      count += text.startsWith(sign, at + "fldCharType=".length() + 1) ? 1 : 0;
    }
    return count;
  }
}
