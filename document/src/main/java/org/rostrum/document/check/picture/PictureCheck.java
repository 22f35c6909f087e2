package org.rostrum.document.check.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.check.rule.PackageCheck;
import org.rostrum.document.safety.CleanPicture;
import org.rostrum.document.safety.PictureKind;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.word.pack.WordPackage;

/** Each picture of a file: its size, its kind, what it holds beside its dots. */
public final class PictureCheck implements PackageCheck {
  private static final long MOST_DOTS = 50_000_000;
  private static final Pattern ACTIVE =
      Pattern.compile(
          "<\\s*(?:[a-z]+:)?(script|foreignobject|iframe|object|embed|handler|set|animate)\\b|\\son[a-z]+\\s*="
              + "|javascript:|<!entity|@import|(?:href|src)\\s*=\\s*[\"']\\s*(?!#|data:image/(?:png|jpeg|gif))[^\"'\\s]"
              + "|url\\(\\s*[\"']?\\s*(?!#)[a-z]+:");

  @Override
  public void look(WordPackage pack, Findings to) {
    for (String name : pack.names()) {
      String lower = name.toLowerCase(Locale.ROOT);
      boolean picture = pack.contentType(name).toLowerCase(Locale.ROOT).startsWith("image/");
      boolean rels = lower.endsWith(".rels");
      if ((picture || lower.contains("/media/") || lower.endsWith(".svg")) && !rels) {
        judge(Place.part(name), bytes(pack, name), to);
      }
    }
  }

  private static byte[] bytes(WordPackage pack, String name) {
    try (InputStream in = pack.stream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw Refusal.because("word-damaged", Place.part(name));
    }
  }

  private static void judge(Place place, byte[] bytes, Findings to) {
    PictureSize size = PictureSize.of(bytes);
    if (size.dots() > MOST_DOTS) {
      to.tell(Code.PICTURE_FLOOD, place, "", "size", size.width() + " × " + size.height());
    }
    switch (PictureKind.of(bytes)) {
      case PNG, JPEG, GIF, WEBP -> beside(place, bytes, to);
      case BMP, TIFF -> {
        if (!Arrays.equals(CleanPicture.of(bytes), bytes)) {
          to.tell(Code.PICTURE_METADATA, place, "");
        }
      }
      case SVG -> drawing(place, bytes, to);
      case EMF, WMF, PACKED -> {
        // refused where it is shown, which the reader tells; elsewhere nothing of it goes on
      }
      case UNKNOWN -> unknown(place, bytes, to);
    }
  }

  private static void beside(Place place, byte[] bytes, Findings to) {
    int end = PictureEnd.of(bytes);
    if (end > 0 && end < bytes.length) {
      to.tell(Code.PICTURE_TRAILING, place, "");
    }
    boolean told = PictureEnd.tells(bytes);
    if (told && CleanPicture.of(bytes).length != bytes.length) {
      to.tell(Code.PICTURE_METADATA, place, "");
    }
  }

  private static void drawing(Place place, byte[] bytes, Findings to) {
    String words = words(bytes);
    if (ACTIVE.matcher(words).find()) {
      to.tell(Code.PICTURE_SCRIPT, place, "");
    }
  }

  private static void unknown(Place place, byte[] bytes, Findings to) {
    String words = words(bytes);
    boolean markup =
        words.contains("<html") || words.contains("<script") || words.contains("<!doctype");
    to.tell(markup ? Code.PICTURE_SCRIPT : Code.PICTURE_UNKNOWN, place, "");
  }

  /** In lower case; the namespaces SVG is written with are no addresses. */
  private static String words(byte[] bytes) {
    int most = Math.min(bytes.length, 1 << 20);
    return new String(bytes, 0, most, StandardCharsets.UTF_8)
        .replace("\0", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("xmlns(:[a-z0-9]+)?\\s*=\\s*(\"[^\"]*\"|'[^']*')", "")
        .replaceAll("<!doctype svg public[^>\\[]*>", "");
  }
}
