package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.people.Role;
import org.rostrum.receive.check.TouchedDocx;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.letter.LetterSettings;
import org.rostrum.storage.files.FileHash;

/**
 * Signed letters through the page, with the answers they get. The files beside this test were
 * signed with {@code org.rostrum.cover.specimen.Signing}: a PDF, and containers with and without
 * statement.
 */
class SignedLettersTest {
  private static final String HOME = SpecimenHouse.base("QLY") + "/statement";
  private static final String TRUST = "/missions/QLY/trust";

  private final SpecimenHouse water = new SpecimenHouse();

  @TempDir Path folder;

  private static byte[] file(String name) throws IOException {
    try (InputStream in = SignedLettersTest.class.getResourceAsStream("letters/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static String hash(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static Document page(Caller caller, String path) {
    return Jsoup.parse(new String(caller.get(path).body(), StandardCharsets.UTF_8));
  }

  /** Sends a letter, waits until it is read, and gives the answer the page shows. */
  private static String answer(OpenHouse house, Caller mission, String name) throws IOException {
    send(house, mission, name, file(name));
    return answer(mission);
  }

  /** Sends a letter in the place of the one that stands. */
  private static void send(OpenHouse house, Caller mission, String name, byte[] bytes)
      throws IOException {
    long seen = house.server().part(Drafts.class).find(SpecimenHouse.ID, "QLY").number(Part.COVER);
    assertThat(mission.upload(HOME + "/letter?seen=" + seen, name, bytes).statusCode())
        .isEqualTo(303);
  }

  private static String answer(Caller mission) {
    String given = ".verdicts [aria-current=true] b";
    SpecimenHouse.await(() -> !page(mission, HOME).select(given).isEmpty());
    return page(mission, HOME).select(given).text();
  }

  @Test
  void signedLetters_getTheirAnswers_andAContainerGivesTheStatementToo() throws Exception {
    try (OpenHouse house =
        OpenHouse.in(
            folder, water.clock(), settings -> settings.with(LetterSettings.WARM, "yes"))) {
      SpecimenHouse.convene(house);
      try (Caller mission = Caller.of(house, "QLY", Role.AUTHORIZER)) {
        assertThat(answer(house, mission, "letter.pdf"))
            .isEqualTo("Signed; signer not known to us");

        Clerk asking = Clerk.named(house, "M. Adeyo");
        Clerk agreeing = Clerk.named(house, "R. Tanabe");
        asking.upload(TRUST, "certificate", "signer.crt", file("signer.crt"));
        assertThat(page(mission, TRUST).text()).doesNotContain("Tarquina");
        asking.post(
            TRUST,
            Map.of(
                "fingerprint", hash(file("signer.crt")),
                "whose", "Ana Tarquina",
                "grounds", "Told by telephone"));
        String entry =
            Jsoup.parse(agreeing.get(TRUST).body()).select("form[action$='/agree']").attr("action");
        assertThat(asking.post(entry, Map.of()).statusCode()).isEqualTo(409);
        assertThat(answer(mission)).isEqualTo("Signed; signer not known to us");
        assertThat(agreeing.post(entry, Map.of()).statusCode()).isEqualTo(303);

        assertThat(answer(house, mission, "letter.asice")).isEqualTo("Signed; signer known");
        assertThat(page(mission, HOME).select("form[action$='/from-letter']")).isEmpty();
        assertThat(answer(house, mission, "both.asice")).isEqualTo("Signed; signer known");
        assertThat(page(mission, HOME).select("form[action$='/from-letter']")).hasSize(1);
        assertThat(mission.post(HOME + "/from-letter").statusCode()).isEqualTo(303);
        var draft = house.server().part(Drafts.class).find(SpecimenHouse.ID, "QLY");
        assertThat(draft.stands(Part.STATEMENT).orElseThrow().hash())
            .isEqualTo(new FileHash(hash(TouchedDocx.specimen("quillaya.docx"))));
        assertThat(page(mission, HOME).select("form[action$='/from-letter']")).isEmpty();

        byte[] touched = file("letter.pdf");
        touched[touched.length / 2] ^= 1;
        send(house, mission, "touched.pdf", touched);
        SpecimenHouse.await(() -> !page(mission, HOME).select("#letter .told.bad").isEmpty());
        assertThat(page(mission, HOME).select(".verdicts [aria-current=true]")).isEmpty();
      }
    }
  }
}
