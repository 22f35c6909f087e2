package org.rostrum.document.akn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.tally.AknTally;
import org.rostrum.document.tally.TextTally;
import org.rostrum.document.text.RandomText;
import org.rostrum.document.text.Text;

class AknFormTest {
  @TempDir Path folder;

  @Test
  void anyTexts_areValid() {
    for (long seed = 0; seed < 72; seed += 6) {
      Text[] texts = new Text[6];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = RandomText.of(seed + i, 25);
      }
      byte[] file = Specimen.finished(folder, texts).file();
      assertThat(AknSchema.faults(file)).as("seeds from %d", seed).isEmpty();
    }
  }

  @Test
  void emptyStatement_isValid() {
    Specimen.Finished finished = Specimen.finished(folder, Specimen.text());
    assertThat(AknSchema.faults(finished.file())).isEmpty();
  }

  @Test
  void noStatements_isValid() {
    assertThat(AknSchema.faults(Specimen.finished(folder).file())).isEmpty();
  }

  @Test
  void sameInput_givesTheSameBytes() {
    Text text = RandomText.of(3, 40);
    byte[] first = Specimen.finished(folder, text, text).file();
    assertThat(Specimen.finished(folder, text, text).file()).isEqualTo(first);
  }

  @Test
  void extents_tellWhereEachAnnexStands() {
    Text first = RandomText.of(4, 20);
    Text second = RandomText.of(5, 20);
    Specimen.Finished finished = Specimen.finished(folder, first, second);
    AknTally tally = new AknTally();
    assertThat(
            List.of(
                tally.count(finished.annex(1), new byte[0]),
                tally.count(finished.annex(2), new byte[0])))
        .isEqualTo(List.of(TextTally.count(first), TextTally.count(second)));
  }
}
