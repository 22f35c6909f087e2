package org.rostrum.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What fuzzing starts from: sound things of each kind, made in code. */
final class FuzzSeeds {
  private FuzzSeeds() {}

  static List<byte[]> of(FuzzTargets target) {
    return switch (target) {
      case DOCX -> List.of(SoundPackage.around(new byte[0]), SoundPackage.around(body("x")));
      case PART -> parts();
      case NOTE -> notes();
      case WORD_NOTE -> notes().stream().map(note -> body(paragraphs(text(note)))).toList();
      case SYMBOLS ->
          List.of(
              utf8("S/2026/101"),
              utf8(
                  "A/RES/77/1 and S/PV.9000 (Resumption 1), A/HRC/RES/50/1,"
                      + " E/CN.4/2005/L.10/Add.1"),
              utf8(
                  "S/RES/2728(2024); S/PRST/2026/5; ST/SGB/2003/13; A/C.3/78/SR.12;"
                      + " A/78/L.1/Rev.2"),
              utf8("s/2026/1-12, А/79/1, ｓ／2026／3"));
      case PDF -> List.of(FuzzLetters.PDF, SoundContainer.plainLetter());
      case ASIC -> List.of(FuzzLetters.CONTAINER);
      case ASIC_PART -> SoundContainer.parts();
    };
  }

  private static List<byte[]> parts() {
    List<byte[]> seeds = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : SoundPackage.sound().entrySet()) {
      int which = SoundPackage.PARTS.indexOf(part.getKey());
      if (which >= 0) {
        byte[] seed = new byte[part.getValue().length + 1];
        seed[0] = (byte) which;
        System.arraycopy(part.getValue(), 0, seed, 1, part.getValue().length);
        seeds.add(seed);
      }
    }
    return seeds;
  }

  private static List<byte[]> notes() {
    return List.of(
        utf8(
            """
            Letter dated 3 March 2026 from the Permanent Representative of Sarn to the United Nations \
            addressed to the President of the Security Council

            In its capacity as President of the Security Council for March 2026, Sarn will convene an \
            open debate on Thursday, 12 March 2026, at 10 a.m. in the Security Council Chamber, under \
            the item "Maintenance of international peace and security".

            I. Introduction
            1. The protection of water systems is a matter of peace (S/2026/101).

            II. Guiding questions
            (a) What can the Council do?
            (b) How can States cooperate?

            III. Format and briefers
            The Council will hear Ms. Ada Lume, Director of the Institute of Rivers.
            Statements should not exceed four minutes and be sent to records@example.org by 6 p.m. on \
            20 March 2026.
            """),
        utf8(
            """
            Note de cadrage

            Le débat public aura lieu le 12 mars 2026 à 10 heures.

            Questions
            1. Quoi ?
            """));
  }

  private static String paragraphs(String text) {
    StringBuilder body = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      String plain = line.replace("&", "&amp;").replace("<", "&lt;");
      body.append("<w:p><w:r><w:t>").append(plain).append("</w:t></w:r></w:p>");
    }
    return body.toString();
  }

  private static byte[] body(String inside) {
    return utf8("\0" + SoundPackage.DOCUMENT + inside + SoundPackage.END);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Writes the seeds of a target into a folder. */
  static void write(FuzzTargets target, Path folder) throws IOException {
    Files.createDirectories(folder);
    int number = 0;
    for (byte[] seed : of(target)) {
      Files.write(folder.resolve("seed-" + number++), seed);
    }
  }

  public static void main(String[] arguments) throws IOException {
    for (FuzzTargets target : FuzzTargets.values()) {
      write(target, Path.of(arguments[0]).resolve(target.word()));
    }
  }
}
