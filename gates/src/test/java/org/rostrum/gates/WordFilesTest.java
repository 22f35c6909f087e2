package org.rostrum.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFilesTest {
  @Test
  void everySentence_isThereInSixLanguagesAndSaidBySomebody() {
    assertThat(WordFiles.faults(House.root(), House.MODULES)).isEmpty();
  }

  @Test
  void sentenceLeftInEnglish_isFound(@TempDir Path root) throws IOException {
    Path room = Files.createDirectories(root.resolve("hall/src/main/room"));
    Files.writeString(room.resolve("Speaker.java"), "say(\"open\"); say(\"form\"); say(\"kind\");");
    for (String tongue : List.of("ar", "en", "es", "fr", "ru", "zh")) {
      Files.writeString(
          room.resolve("words_" + tongue + ".properties"),
          "open=The door of {room} is open\nform=CSV\nkind=Documents\n");
    }
    assertThat(WordFiles.faults(root, List.of("hall")))
        .containsExactly(
            "hall/src/main/room/words_ar.properties: kind is the English.",
            "hall/src/main/room/words_ar.properties: open is the English.",
            "hall/src/main/room/words_es.properties: open is the English.",
            "hall/src/main/room/words_fr.properties: open is the English.",
            "hall/src/main/room/words_ru.properties: kind is the English.",
            "hall/src/main/room/words_ru.properties: open is the English.",
            "hall/src/main/room/words_zh.properties: kind is the English.",
            "hall/src/main/room/words_zh.properties: open is the English.");
  }

  @Test
  void missingForeignUnusedAndMisquotedSentences_areFound(@TempDir Path root) throws IOException {
    Path room = Files.createDirectories(root.resolve("hall/src/main/room"));
    Files.writeString(
        room.resolve("Speaker.java"), "say(\"door.\" + code + \".open\"); enum Code { BACK_DOOR }");
    for (String tongue : List.of("ar", "en", "es", "fr", "ru")) {
      Files.writeString(
          room.resolve("words_" + tongue + ".properties"), "door.back-door.open={door}\nlost=x\n");
    }
    Files.writeString(
        room.resolve("words_fr.properties"), "door.back-door.open=l'{door}\nmore=x\n");
    Files.writeString(room.resolve("words_ru.properties"), "door.back-door.open=x\nlost=x\n");

    assertThat(WordFiles.faults(root, List.of("hall")))
        .containsExactly(
            "hall/src/main/room/words_en.properties: nobody says lost.",
            "hall/src/main/room/words_fr.properties has more, which the English has not.",
            "hall/src/main/room/words_fr.properties has no lost.",
            "hall/src/main/room/words_fr.properties: door.back-door.open has other places than the"
                + " English.",
            "hall/src/main/room/words_ru.properties: door.back-door.open has other places than the"
                + " English.",
            "hall/src/main/room/words_zh.properties is missing.");
  }

  @Test
  void keySaidWithinAnAttributeOfATemplate_isHeard(@TempDir Path root) throws IOException {
    Path room = Files.createDirectories(root.resolve("hall/src/main/room"));
    Files.writeString(
        room.resolve("door.jte"), "<b title=\"${frame.say(\"door.open\")}\" id=\"door\">");
    for (String tongue : List.of("ar", "en", "es", "fr", "ru", "zh")) {
      Files.writeString(room.resolve("words_" + tongue + ".properties"), "door.open={door}\n");
    }
    assertThat(WordFiles.faults(root, List.of("hall"))).isEmpty();
  }
}
