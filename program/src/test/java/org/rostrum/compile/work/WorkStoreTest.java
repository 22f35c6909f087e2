package org.rostrum.compile.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.Part;
import org.rostrum.document.official.Piece;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.tally.NoteTally;
import org.rostrum.document.tally.Tally;
import org.rostrum.document.tally.Words;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Picture;

class WorkStoreTest {
  private static final Annex ANNEX =
      new Annex(1, "Annex I", "Statement", "Sarn", "sarn", "", "en", Direction.LEFT_TO_RIGHT);
  private static final Imprint IMPRINT =
      new Imprint("S/2021/1", LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 2), "en");
  private static final WorkKey KEY =
      WorkKey.of("build", "aa", IMPRINT, ANNEX, List.of("docx", "html"));

  @TempDir Path folder;

  @Test
  void keptWork_isWhatWasMade() throws IOException {
    WorkStore store = new WorkStore(folder.resolve("deep"));

    store.keep(KEY, work());

    Work found = store.find(KEY).orElseThrow();
    assertThat(WorkCodec.encode(found)).isEqualTo(WorkCodec.encode(work()));
    assertThat(found.departures()).isEqualTo(work().departures());
    assertThat(found.findings()).isEqualTo(work().findings());
    assertThat(found.tallies().keySet()).containsExactly("docx");
    assertThat(found.tally("docx")).isEqualTo(work().tally("docx"));
    assertThat(found.part("docx").body().stored()).containsExactly(1, 2, 3);
    assertThat(found.part("docx").pages()).isEqualTo(7);
    assertThat(found.part("docx").pictures()).isEqualTo(work().part("docx").pictures());
  }

  @Test
  void everyFlippedByte_makesTheWorkUnknownRatherThanWrong() throws IOException {
    WorkStore store = new WorkStore(folder);
    store.keep(KEY, work());
    Path file = folder.resolve(KEY.hex() + ".work");
    byte[] whole = Files.readAllBytes(file);

    for (int i = 0; i < whole.length; i++) {
      byte[] flipped = whole.clone();
      flipped[i] ^= 0x10;
      Files.write(file, flipped);
      assertThat(store.find(KEY)).as("byte %d", i).isEmpty();
    }
  }

  @Test
  void whateverAWorkDependsOn_changesItsKey() {
    Imprint otherImprint = new Imprint("S/2021/2", IMPRINT.dated(), IMPRINT.distributed(), "en");
    assertThat(
            List.of(
                WorkKey.of("other", "aa", IMPRINT, ANNEX, List.of("docx", "html")),
                WorkKey.of("build", "ab", IMPRINT, ANNEX, List.of("docx", "html")),
                WorkKey.of("build", "aa", IMPRINT, ANNEX, List.of("docx")),
                WorkKey.of("build", "aa", otherImprint, ANNEX, List.of("docx", "html"))))
        .doesNotContain(KEY)
        .doesNotHaveDuplicates();
  }

  private static Work work() {
    Tally tally =
        new Tally(
            new Words(3, 17),
            List.of(new NoteTally(5, new Words(1, 9))),
            List.of("ff"),
            1,
            2,
            List.of("(a)", "•"),
            12,
            4);
    TreeMap<String, Part> parts = new TreeMap<>();
    TreeMap<String, Tally> tallies = new TreeMap<>();
    Picture picture = Picture.of(Picture.Format.PNG, new byte[] {9, 8, 7});
    Piece body = new Piece(new byte[] {1, 2, 3}, 30, 77);
    parts.put("docx", new Part(body, Piece.EMPTY, List.of(picture), 7));
    tallies.put("docx", tally);
    Departure departure =
        new Departure(
            Departure.Kind.COMMENT, new Place("word/comments.xml", 3), "A comment.", "déjà vu");
    parts.put("pdf", new Part(body, Piece.EMPTY, List.of(), 9));
    Finding finding =
        new Finding("sign", Severity.ASK, Place.WHOLE_FILE, "A sign without a face.", "Ask.");
    return new Work(
        "fr",
        Direction.LEFT_TO_RIGHT,
        List.of(departure),
        List.of(finding),
        tally,
        tally,
        parts,
        tallies);
  }
}
