package org.rostrum.document.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.docx.DocxForm;
import org.rostrum.document.official.Extent;
import org.rostrum.document.official.Specimen;
import org.rostrum.document.text.RandomText;
import org.rostrum.document.text.Text;

class DocxTallyTest {
  @TempDir Path folder;

  @Test
  void everyAnnex_countsTheSameInItsTextAndInTheFinishedFile() throws IOException {
    for (int round = 0; round < 12; round++) {
      List<Text> texts = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        texts.add(RandomText.of(round * 1000L + i, 30));
      }
      List<Extent> extents = Specimen.write(new DocxForm(), texts, folder);
      Path file = folder.resolve(DocxForm.FILE);
      DocxTally counter = DocxTally.open(file);
      List<Tally> whole = DocxTally.wholeFile(file);
      for (int i = 0; i < texts.size(); i++) {
        Tally expected = TextTally.count(texts.get(i));
        Tally slice =
            counter.count(
                slice(extents, i + 1, Extent.Stream.BODY),
                slice(extents, i + 1, Extent.Stream.NOTES));
        assertThat(slice).as("round %d text %d", round, i).isEqualTo(expected);
        assertThat(whole.get(i)).as("round %d text %d, whole", round, i).isEqualTo(expected);
      }
      assertThat(whole).hasSameSizeAs(texts);
    }
  }

  private static byte[] slice(List<Extent> extents, int annex, Extent.Stream stream)
      throws IOException {
    for (Extent extent : extents) {
      if (extent.annex() == annex && extent.stream() == stream) {
        try (RandomAccessFile file = new RandomAccessFile(extent.file().toFile(), "r")) {
          byte[] bytes = new byte[(int) (extent.end() - extent.start())];
          file.seek(extent.start());
          file.readFully(bytes);
          return bytes;
        }
      }
    }
    return new byte[0];
  }

  @Test
  void damagedFile_isNotOpened() throws IOException {
    Specimen.write(new DocxForm(), List.of(RandomText.of(3, 30)), folder);
    Path file = folder.resolve(DocxForm.FILE);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> DocxTally.open(file)).isInstanceOf(IOException.class);
  }
}
