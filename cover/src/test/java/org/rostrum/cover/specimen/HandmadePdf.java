package org.rostrum.cover.specimen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Letters written out by hand, object by object, since a library would tidy them. */
final class HandmadePdf {
  private static final String WORDS =
      "BT /F1 12 Tf 20 TL 70 750 Td (" + String.join(") Tj T* (", Letters.GOOD) + ") Tj ET";

  private HandmadePdf() {}

  static String stream(int number, String more, String words) {
    return number
        + " 0 obj\n<</Length "
        + words.length()
        + more
        + ">>\nstream\n"
        + words
        + "\nendstream\nendobj\n";
  }

  static String deflated(int number, String words) {
    return stream(number, "/Filter/FlateDecode", packed(words));
  }

  static String packed(String words) {
    Deflater deflater = new Deflater(9);
    deflater.setInput(bytes(words));
    deflater.finish();
    byte[] buffer = new byte[words.length() + 100];
    int length = deflater.deflate(buffer);
    deflater.end();
    return text(java.util.Arrays.copyOf(buffer, length));
  }

  /** An object packed into an object stream. */
  static String objects(int number, int held, String object) {
    String head = held + " 0 ";
    return stream(number, "/Type/ObjStm/N 1/First " + head.length(), head + object);
  }

  static byte[] trailer(String more) {
    String all = text(pdf("", ""));
    int table = all.lastIndexOf("xref\n0 ");
    String said = more.replace("%START%", Integer.toString(table));
    String old =
        said.startsWith("/Size")
            ? all.replaceAll("/Size \\d+", said)
            : all.replace("/Root", said + "/Root");
    return bytes(old);
  }

  /** A letter of one page; an object given again stands in place of the ordinary one. */
  static byte[] pdf(String catalog, String page, String... more) {
    List<String> objects = new ArrayList<>();
    objects.add("1 0 obj\n<</Type/Catalog/Pages 2 0 R" + catalog + ">>\nendobj\n");
    objects.add("2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n");
    String contents = page.contains("/Contents") ? "" : "/Contents 4 0 R";
    String resources = page.contains("/Resources") ? "" : "/Resources<</Font<</F1 5 0 R>>>>";
    objects.add(
        "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
            + contents
            + resources
            + page
            + ">>\nendobj\n");
    objects.add(stream(4, "", WORDS));
    objects.add("5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n");
    for (String each : more) {
      for (String one : each.split("(?<=endobj\n)", -1)) {
        if (!one.isEmpty()) {
          String start = one.substring(0, one.indexOf(" 0 obj") + 6);
          objects.removeIf(known -> known.startsWith(start));
          objects.add(one);
        }
      }
    }
    StringBuilder file = new StringBuilder("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    int[] places = new int[60];
    int most = 0;
    for (String object : objects) {
      int number = Integer.parseInt(object.substring(0, object.indexOf(' ')));
      places[number] = file.length();
      most = Math.max(most, number);
      file.append(object);
    }
    int start = file.length();
    file.append("xref\n0 ").append(most + 1).append('\n');
    for (int i = 0; i <= most; i++) {
      String line =
          places[i] == 0
              ? "0000000000 65535 f \n"
              : String.format(java.util.Locale.ROOT, "%010d 00000 n \n", places[i]);
      file.append(line);
    }
    file.append("trailer\n<</Root 1 0 R/Size ")
        .append(most + 1)
        .append(">>\nstartxref\n")
        .append(start)
        .append("\n%%EOF\n");
    return bytes(file.toString());
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
