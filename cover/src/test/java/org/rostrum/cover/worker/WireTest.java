package org.rostrum.cover.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.ContainedFile;
import org.rostrum.cover.report.CoverFinding;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Kind;
import org.rostrum.cover.report.Signer;
import org.rostrum.cover.report.Spot;
import org.rostrum.cover.report.Standing;
import org.rostrum.cover.report.Verdict;
import org.rostrum.cover.specimen.Authority;
import org.rostrum.cover.specimen.Doubles;
import org.rostrum.cover.trust.TrustList;
import org.rostrum.document.safety.Severity;

class WireTest {
  private static final CoverReport REPORT =
      new CoverReport(
          Verdict.NOT_KNOWN,
          Kind.ASIC_E,
          2,
          List.of(
              new CoverFinding(
                  Check.SIGNER_NOT_KNOWN, Severity.ASK, new Spot("a.pdf", 1, 7), "Łódź")),
          List.of(
              new Signer(
                  "Ana",
                  "O",
                  "QL",
                  "I",
                  "ab",
                  Authority.TODAY,
                  Authority.TODAY.plusNanos(5),
                  Optional.of(Instant.EPOCH),
                  "a.pdf",
                  Standing.NOT_KNOWN,
                  "")),
          List.of(new ContainedFile("a.pdf", ContainedFile.Role.LETTER, "cd", 9)),
          List.of());

  private static byte[] written() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReportCodec.write(new DataOutputStream(bytes), REPORT);
    return bytes.toByteArray();
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  @Test
  void report_comesBackAsItWas() throws IOException {
    assertThat(ReportCodec.read(in(written()))).isEqualTo(REPORT);
  }

  @Test
  void expectations_comeBackAsTheyWere() throws IOException {
    Expectations expectations =
        Doubles.expecting(
            new TrustList(
                List.of(),
                List.of(new TrustList.Fingerprint("QLY", "ab", "Ana", "Officer", "2027-01-01")),
                List.of(),
                List.of("x")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RequestCodec.write(new DataOutputStream(bytes), expectations);
    assertThat(RequestCodec.read(in(bytes.toByteArray()))).isEqualTo(expectations);
  }

  /** Whatever a fallen process sends, reading it ends, and ends as an answer or as no answer. */
  @Test
  void damagedReports_areNeverBelievedBeyondTheirBytes() throws IOException {
    long seed = 20270218;
    Random random = new Random(seed);
    for (int turn = 0; turn < 3000; turn++) {
      byte[] bytes = written();
      for (int flips = random.nextInt(3); flips >= 0; flips--) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      try {
        assertThat(ReportCodec.read(in(bytes)).verdict()).as("seed " + seed).isNotNull();
      } catch (IOException e) {
        assertThat(e).isNotNull();
      }
    }
  }
}
