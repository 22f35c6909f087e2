package org.rostrum.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.PagePicture;
import org.rostrum.cover.report.Verdict;
import org.rostrum.cover.specimen.Authority;
import org.rostrum.cover.specimen.Doubles;
import org.rostrum.cover.specimen.Letters;
import org.rostrum.cover.specimen.Signing;
import org.rostrum.cover.worker.WorkerSettings;

class CoverCheckTest {
  private static final WorkerSettings SETTINGS =
      WorkerSettings.standard(WorkerSettings.Start.WARM)
          .within(512, Duration.ofMinutes(2))
          .times(1);
  private static final Authority.Holder ANA =
      new Authority("CN=Specimen Authority").issue("CN=Ana Tarquina, O=Quillaya");

  @Test
  void letterGoesThroughTheOtherProcess_withItsPages(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("letter.pdf");
    Files.write(file, Signing.pdf(Letters.good(), ANA));
    var expectations = Doubles.expecting(Doubles.signer("QLY", ANA.certificate())).withPictures();
    try (CoverCheck check = CoverCheck.start(SETTINGS)) {
      CoverReport report = check.check(file, expectations);
      assertThat(report.findings()).isEmpty();
      assertThat(report.verdict()).isEqualTo(Verdict.KNOWN);
      PagePicture page = report.pictures().getFirst();
      assertThat(page.width()).isEqualTo(1240);
      assertThat(page.png()).startsWith(0x89, 'P', 'N', 'G');
    }
  }

  @Test
  void manyThreads_shareOneProcess() {
    byte[] scan = Letters.scan();
    var expectations = Doubles.expecting(Doubles.signer("QLY", ANA.certificate()));
    try (CoverCheck check = CoverCheck.start(SETTINGS)) {
      List<CompletableFuture<CoverReport>> asked = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        asked.add(CompletableFuture.supplyAsync(() -> check.check(scan, expectations)));
      }
      for (CompletableFuture<CoverReport> each : asked) {
        assertThat(each.join().verdict()).isEqualTo(Verdict.NOT_SIGNED);
      }
    }
  }

  @Test
  void fileOfMoreThanALettersSize_isRefusedWithoutBeingRead() {
    try (CoverCheck check = CoverCheck.start(SETTINGS)) {
      byte[] large = new byte[WorkerSettings.MOST_BYTES + 1];
      CoverReport report =
          check.check(large, Doubles.expecting(Doubles.signer("QLY", ANA.certificate())));
      assertThat(report.has(Check.FILE_TOO_BIG)).isTrue();
    }
  }
}
