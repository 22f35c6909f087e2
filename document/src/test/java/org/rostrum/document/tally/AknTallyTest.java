package org.rostrum.document.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.akn.AknFiles;
import org.rostrum.document.akn.AknForm;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.Part;
import org.rostrum.document.text.RandomText;
import org.rostrum.document.text.Text;

class AknTallyTest {
  private static final Imprint IMPRINT =
      new Imprint("S/2031/621", LocalDate.of(2031, 7, 1), LocalDate.of(2031, 7, 2), "en");

  @TempDir Path folder;

  @Test
  void anyAnnex_countsAsItsText() {
    for (long seed = 0; seed < 400; seed++) {
      Text text = RandomText.of(seed, 25);
      Part part = new AknForm().part(IMPRINT, annex(text), text);
      assertThat(new AknTally().count(part.body().stored(), new byte[0]))
          .as("seed %d", seed)
          .isEqualTo(TextTally.count(text));
    }
  }

  @Test
  void wholeFile_isCountedAnnexByAnnexAndPicturesByTheirBytes() throws IOException {
    Text[] texts = new Text[12];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = RandomText.of(2_000 + i, 25);
    }
    AknFiles.of(folder, texts);
    assertThat(AknTally.wholeFile(folder.resolve(AknForm.FILE)))
        .isEqualTo(Arrays.stream(texts).map(TextTally::count).toList());
  }

  @Test
  void changedPictureFile_isCountedAsAnother() throws IOException {
    AknFiles.of(folder, RandomText.of(11, 30));
    Tally before = AknTally.wholeFile(folder.resolve(AknForm.FILE)).getFirst();
    String name = before.pictures().getFirst();
    Files.write(folder.resolve("media/" + name + ".png"), new byte[] {1});
    assertThat(AknTally.wholeFile(folder.resolve(AknForm.FILE)).getFirst().pictures())
        .isNotEqualTo(before.pictures());
  }

  @Test
  void missingWord_changesTheAccount() {
    assertThat(count("<p>Peace and</p>")).isNotEqualTo(count("<p>Peace and security</p>"));
  }

  @Test
  void noteSetApartFromItsReference_isPairedWithIt() {
    Tally apart =
        count(
            "<p>Sta<noteRef href=\"#att_1__fn_1\" marker=\"1\"/>tes<authorialNote"
                + " eId=\"att_1__fn_1\"><p>A note.</p></authorialNote></p>");
    Tally together =
        count("<p>Sta<authorialNote eId=\"att_1__fn_1\"><p>A note.</p></authorialNote>tes</p>");
    assertThat(apart).isEqualTo(together);
  }

  @Test
  void anotherNamespace_isRefused() throws IOException {
    Path file = folder.resolve("other.xml");
    Files.writeString(file, "<akomaNtoso xmlns=\"urn:other\"/>");
    assertThatThrownBy(() -> AknTally.wholeFile(file))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("is not Akoma Ntoso 3.0");
  }

  private static Tally count(String mainBody) {
    String attachment = "<attachment><doc><mainBody>" + mainBody + "</mainBody></doc></attachment>";
    return new AknTally().count(attachment.getBytes(StandardCharsets.UTF_8), new byte[0]);
  }

  private static Annex annex(Text text) {
    return new Annex(
        1, "Annex I", "Statement", "Quillaya", "quillaya", "", text.language(), text.direction());
  }
}
