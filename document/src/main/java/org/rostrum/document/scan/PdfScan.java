package org.rostrum.document.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.rostrum.document.check.part.Address;
import org.rostrum.document.safety.Finding;

/**
 * Reads the objects of a finished PDF, also those that stand together in compressed streams; what
 * pages show is left to others.
 */
public final class PdfScan {
  private static final Map<String, Trace> NAMES =
      Map.ofEntries(
          Map.entry("JavaScript", Trace.SCRIPT),
          Map.entry("JS", Trace.SCRIPT),
          Map.entry("Launch", Trace.SCRIPT),
          Map.entry("AA", Trace.SCRIPT),
          Map.entry("SubmitForm", Trace.SCRIPT),
          Map.entry("ImportData", Trace.SCRIPT),
          Map.entry("ResetForm", Trace.SCRIPT),
          Map.entry("AcroForm", Trace.SCRIPT),
          Map.entry("XFA", Trace.SCRIPT),
          Map.entry("EmbeddedFile", Trace.OBJECT),
          Map.entry("EmbeddedFiles", Trace.OBJECT),
          Map.entry("Filespec", Trace.OUTSIDE),
          Map.entry("RichMedia", Trace.OBJECT),
          Map.entry("Movie", Trace.OBJECT),
          Map.entry("Sound", Trace.OBJECT),
          Map.entry("GoToR", Trace.OUTSIDE),
          Map.entry("GoToE", Trace.OUTSIDE),
          Map.entry("Encrypt", Trace.UNREADABLE));
  private static final Pattern NAME = Pattern.compile("/([A-Za-z#0-9]+)");
  private static final int MOST = 64 << 20;
  private static final Pattern STRING =
      Pattern.compile("\\((?:\\\\.|[^\\\\()])*+\\)", Pattern.DOTALL);
  private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern URI = Pattern.compile("/URI\\s*\\(((?:\\\\.|[^\\\\)])*)\\)");

  private PdfScan() {}

  /** What is in the file that must not be there; empty when it is clean. */
  public static List<Finding> findings(Path file) throws IOException {
    Traces traces = new Traces();
    String part = String.valueOf(file.getFileName());
    byte[] all = Files.readAllBytes(file);
    String text = new String(all, StandardCharsets.ISO_8859_1);
    int at = 0;
    while (at < text.length()) {
      int stream = text.indexOf("stream", at);
      String before = text.substring(at, stream < 0 ? text.length() : stream);
      objects(part, before, traces);
      int end = stream < 0 ? -1 : text.indexOf("endstream", stream);
      if (end > 0 && before.substring(before.lastIndexOf("obj") + 3).contains("/ObjStm")) {
        packed(part, all, start(text, stream), end, traces);
      }
      at = end < 0 ? text.length() : end + 9;
    }
    return traces.all();
  }

  private static int start(String text, int stream) {
    int at = stream + 6;
    at += text.startsWith("\r", at) ? 1 : 0;
    return at + (text.startsWith("\n", at) ? 1 : 0);
  }

  /** Objects that stand together in one compressed stream. */
  private static void packed(String part, byte[] file, int from, int to, Traces traces) {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(file, from, to - from);
      ByteArrayOutputStream objects = new ByteArrayOutputStream();
      byte[] block = new byte[1 << 16];
      while (!inflater.finished() && objects.size() < MOST) {
        int more = inflater.inflate(block);
        if (more == 0 && inflater.needsInput()) {
          break;
        }
        objects.write(block, 0, more);
      }
      if (!inflater.finished()) {
        traces.tell(Trace.UNREADABLE, part, "");
      }
      objects(part, objects.toString(StandardCharsets.ISO_8859_1), traces);
    } catch (DataFormatException e) {
      traces.tell(Trace.UNREADABLE, part, "");
    }
  }

  private static void objects(String part, String objects, Traces traces) {
    Matcher name = NAME.matcher(STRING.matcher(objects).replaceAll("()"));
    while (name.find()) {
      Trace trace = NAMES.get(plain(name.group(1)));
      if (trace != null) {
        traces.tell(trace, part, "/" + name.group(1));
      }
    }
    Matcher uri = URI.matcher(objects);
    while (uri.find()) {
      Address.Kind kind = Address.of(uri.group(1)).kind();
      if (kind != Address.Kind.WEB && kind != Address.Kind.MAIL && kind != Address.Kind.HARMLESS) {
        traces.tell(Trace.OUTSIDE, part, uri.group(1));
      }
    }
  }

  private static String plain(String name) {
    return HEX.matcher(name)
        .replaceAll(hex ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
  }
}
