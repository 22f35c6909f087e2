package org.rostrum.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class CrcJoinTest {
  @Test
  void crcOfTwoHalves_isTheCrcOfTheWhole() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[random.nextInt(100_000)];
      random.nextBytes(bytes);
      int split = random.nextInt(bytes.length + 1);
      long joined =
          CrcJoin.join(crc(bytes, 0, split), crc(bytes, split, bytes.length), bytes.length - split);
      assertThat(joined).as("seed %d", seed).isEqualTo(crc(bytes, 0, bytes.length));
    }
  }

  private static long crc(byte[] bytes, int from, int to) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, to - from);
    return crc.getValue();
  }
}
