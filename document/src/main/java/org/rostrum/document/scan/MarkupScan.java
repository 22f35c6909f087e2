package org.rostrum.document.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rostrum.document.check.part.Address;
import org.rostrum.document.safety.Finding;

/** Reads finished web pages and Akoma Ntoso, tag by tag. */
public final class MarkupScan {
  private static final Set<String> SCRIPTS =
      Set.of(
          "script",
          "iframe",
          "object",
          "embed",
          "form",
          "input",
          "button",
          "applet",
          "frame",
          "base",
          "foreignobject");
  private static final Set<String> ADDRESSES =
      Set.of(
          "href",
          "src",
          "action",
          "data",
          "poster",
          "srcset",
          "background",
          "formaction",
          "xlink:href");
  private static final Pattern HIDING =
      Pattern.compile(
          "display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0|opacity\\s*:\\s*0(?![.]?[1-9])");
  private static final Pattern GENERATOR =
      Pattern.compile("author|generator|creator|company", Pattern.CASE_INSENSITIVE);

  private MarkupScan() {}

  /** What is in a folder of pages that must not be there. */
  public static List<Finding> pages(Path folder) throws IOException {
    Traces traces = new Traces();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString();
        if (name.endsWith(".html")) {
          tags(name, Files.readString(file), traces);
        } else if (name.endsWith(".js") || name.endsWith(".htm") || name.endsWith(".hta")) {
          traces.tell(Trace.SCRIPT, name, "");
        } else {
          PictureScan.file(name, file, traces);
        }
      }
    }
    return traces.all();
  }

  /** What is in an XML file that must not be there. */
  public static List<Finding> xml(Path file) throws IOException {
    Traces traces = new Traces();
    tags(String.valueOf(file.getFileName()), Files.readString(file), traces);
    return traces.all();
  }

  private static void tags(String name, String text, Traces traces) {
    int at = text.indexOf('<');
    while (at >= 0) {
      int end = end(text, at);
      if (end < 0) {
        traces.tell(Trace.UNREADABLE, name, "");
        return;
      }
      // most tags have neither attributes nor anything to do with this
      tag(name, text, at, end, traces);
      at = text.indexOf('<', end);
    }
  }

  /** Where a tag ends: at the first &gt; outside quotation marks. */
  private static int end(String text, int at) {
    if (text.startsWith("<!--", at)) {
      int close = text.indexOf("-->", at);
      return close < 0 ? -1 : close + 3;
    }
    char quote = 0;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private static void tag(String part, String text, int at, int end, Traces traces) {
    char first = text.charAt(at + 1);
    if (first == '/') {
      return;
    }
    if (first == '?') {
      if (!text.startsWith("<?xml ", at)) {
        traces.tell(Trace.SCRIPT, part, text.substring(at, end));
      }
      return;
    }
    int stop = at + 1;
    while (stop < end
        && (Character.isLetterOrDigit(text.charAt(stop)) || text.charAt(stop) == ':')) {
      stop++;
    }
    String name = text.substring(at + 1, stop).toLowerCase(Locale.ROOT);
    if (name.equals("svg") || name.endsWith(":svg")) {
      traces.tell(Trace.DRAWING, part, text.substring(at, end));
    }
    if (SCRIPTS.contains(name)) {
      traces.tell(Trace.SCRIPT, part, text.substring(at, end));
    }
    if (end - stop > 2) {
      attributes(part, name, text, stop, end - 1, traces);
    }
  }

  /** Attributes one after another: a name, and a value in quotation marks or not. */
  private static void attributes(
      String part, String tag, String text, int from, int to, Traces traces) {
    int at = from;
    while (at < to) {
      while (at < to && !Character.isLetter(text.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < to && named(text.charAt(at))) {
        at++;
      }
      int nameEnd = at;
      if (at >= to || text.charAt(at) != '=') {
        attribute(part, tag, text.substring(start, nameEnd), "", traces);
        continue;
      }
      char quote = ++at < to ? text.charAt(at) : ' ';
      boolean quoted = quote == '"' || quote == '\'';
      int valueStart = quoted ? at + 1 : at;
      int valueEnd = valueStart;
      while (valueEnd < to && !ends(text.charAt(valueEnd), quote, quoted)) {
        valueEnd++;
      }
      if (matters(text, start, nameEnd)) {
        String name = text.substring(start, nameEnd);
        attribute(part, tag, name, text.substring(valueStart, valueEnd), traces);
      }
      at = valueEnd + 1;
    }
  }

  private static boolean named(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }

  private static boolean ends(char c, char quote, boolean quoted) {
    return quoted ? c == quote : c <= ' ' || c == '>';
  }

  /** Most attributes are names, classes and languages, which do nothing. */
  private static boolean matters(String text, int from, int to) {
    return switch (to - from) {
      case 2 -> !text.startsWith("id", from);
      case 3 -> !text.startsWith("dir", from) && !text.startsWith("alt", from);
      case 4 -> !text.startsWith("lang", from);
      case 5 -> !text.startsWith("class", from) && !text.startsWith("width", from);
      default -> true;
    };
  }

  private static void attribute(
      String part, String tag, String written, String value, Traces traces) {
    String name = written.toLowerCase(Locale.ROOT);
    if (name.equals("hidden")) {
      traces.tell(Trace.HIDDEN, part, tag);
    } else if (name.startsWith("on")) {
      traces.tell(Trace.SCRIPT, part, name);
    } else if (ADDRESSES.contains(name)) {
      address(part, tag, value.replace("&amp;", "&"), traces);
    } else if (name.equals("style") && HIDING.matcher(value).find()) {
      traces.tell(Trace.HIDDEN, part, value);
    } else if (name.equals("http-equiv") && value.equalsIgnoreCase("refresh")) {
      traces.tell(Trace.SCRIPT, part, value);
    } else if (tag.equals("meta") && name.equals("name") && GENERATOR.matcher(value).matches()) {
      traces.tell(Trace.METADATA, part, value);
    }
  }

  private static void address(String part, String tag, String value, Traces traces) {
    if (value.startsWith("#") || value.startsWith("pictures/")) {
      return;
    }
    boolean link =
        tag.equals("a") || tag.equals("ref") || tag.startsWith("tlc") || tag.equals("rref");
    boolean leads =
        switch (Address.of(value).kind()) {
          case WEB, MAIL, HARMLESS -> link;
          case RELATIVE -> true;
          case LOCAL_FILE, REMOTE_FILE, DANGEROUS -> false;
        };
    if (!leads) {
      traces.tell(Trace.OUTSIDE, part, value);
    }
  }
}
