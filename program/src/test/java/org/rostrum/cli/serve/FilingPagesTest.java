package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.debate.Debates;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Role;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Place;
import org.rostrum.receive.receipt.VerifyReceipt;
import org.rostrum.register.tree.Hash;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.files.Kept;
import org.rostrum.storage.register.Registrar;

/** A mission files over HTTP, as a browser without script does. */
class FilingPagesTest {
  private static final Path WORD = Path.of("../examples/specimen-debate/statements/quillaya.docx");
  private static final byte[] LETTER = "%PDF-1.7 our letter".getBytes(StandardCharsets.UTF_8);

  private static String base(OpenHouse house, String mission) {
    return "/debates/"
        + house.server().part(Debates.class).all().getFirst().id()
        + "/missions/"
        + mission;
  }

  /** Sends statement and letter, and files them; answers with the path of the receipt. */
  private static String file(OpenHouse house, Caller caller, String base) throws Exception {
    prepare(house, base, Part.STATEMENT, "quillaya.docx", Files.readAllBytes(WORD));
    prepare(house, base, Part.COVER, "letter.pdf", LETTER);
    long version = version(house, base);
    HttpResponse<byte[]> filed =
        caller.post(base + "/file", "version", Long.toString(version), "anyway", "yes");
    assertThat(filed.statusCode()).as(Caller.text(filed)).isEqualTo(303);
    return Caller.onward(filed);
  }

  /** Puts a file into a mission's draft. */
  private static void prepare(OpenHouse house, String base, Part part, String name, byte[] bytes)
      throws Exception {
    String[] parts = base.split("/", -1);
    Drafts drafts = house.server().part(Drafts.class);
    Kept kept =
        house.server().part(FileStores.class).unpublished().keep(new ByteArrayInputStream(bytes));
    long standing = drafts.find(parts[2], parts[4]).number(part);
    drafts.put(new Place(parts[2], parts[4], part), kept, name, "someone", standing);
  }

  private static long version(OpenHouse house, String base) {
    String[] parts = base.split("/", -1);
    return house.server().part(Drafts.class).find(parts[2], parts[4]).version();
  }

  @Test
  void whatIsFiled_hasAReceiptAsPagePdfDataAndProof_thatVerifies(@TempDir Path folder)
      throws Exception {
    try (OpenHouse house = OpenHouse.demo(folder, Clock.systemUTC());
        Caller caller = Caller.of(house, "QLY", Role.AUTHORIZER)) {
      String base = base(house, "QLY");
      assertThat(caller.get(base + "/file").statusCode()).isEqualTo(200);
      String receipt = file(house, caller, base);
      assertThat(receipt).startsWith(base + "/receipts/");
      assertThat(file(house, caller, base)).isEqualTo(receipt);

      HttpResponse<byte[]> page = caller.get(receipt);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(Caller.text(page)).contains("Received at").contains("quillaya.docx");
      String json = Caller.text(caller.get(receipt + ".json"));
      String proof = Caller.text(caller.get(receipt + ".tlog-proof"));
      VerifyReceipt verify =
          new VerifyReceipt(house.server().part(Registrar.class).keys(), Tongue.ENGLISH);
      for (String given : List.of(json, proof)) {
        VerifyReceipt.Report report =
            verify.check(
                given,
                Optional.empty(),
                new TreeMap<>(
                    Map.of(
                        "quillaya.docx", Hash.of(Files.readAllBytes(WORD)),
                        "letter.pdf", Hash.of(LETTER))));
        assertThat(report.holds()).as(report.lines().toString()).isTrue();
      }
      for (String tongue : List.of("en", "ar", "zh")) {
        byte[] pdf = caller.get(receipt + ".pdf?lang=" + tongue).body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
      }
      assertThat(caller.get(base + "/filings").statusCode()).isEqualTo(200);
      assertThat(caller.get(base + "/receipts").statusCode()).isEqualTo(200);
      assertThat(Caller.text(caller.get(base + "/receipts.csv")).lines()).hasSize(2);
    }
  }

  @Test
  void receiptIsItsMissionsAlone_andTheOfficersSeeIt(@TempDir Path folder) throws Exception {
    try (OpenHouse house = OpenHouse.demo(folder, Clock.systemUTC());
        Caller caller = Caller.of(house, "QLY", Role.AUTHORIZER);
        Caller other = Caller.of(house, "BRM", Role.AUTHORIZER);
        Caller officer = Caller.of(house, "HOUSE", Role.SECRETARIAT_OFFICER)) {
      String receipt = file(house, caller, base(house, "QLY"));
      assertThat(other.get(receipt).statusCode()).isEqualTo(403);
      assertThat(other.get(receipt.replace("/QLY/", "/BRM/")).statusCode()).isEqualTo(404);
      assertThat(officer.get(receipt + ".json").statusCode()).isEqualTo(200);
      assertThat(house.ask("GET", receipt + ".json", "")).isEqualTo(401);
    }
  }

  @Test
  void officerWhoFilesForABodyWithoutAccess_saysOnWhatPaper(@TempDir Path folder) throws Exception {
    try (OpenHouse house = OpenHouse.demo(folder, Clock.systemUTC());
        Caller officer = Caller.of(house, "HOUSE", Role.SECRETARIAT_OFFICER)) {
      String base = base(house, "CSA");
      prepare(house, base, Part.STATEMENT, "aquifers.docx", Files.readAllBytes(WORD));
      String version = Long.toString(version(house, base));
      assertThat(officer.post(base + "/file", "version", version, "anyway", "yes").statusCode())
          .isEqualTo(409);
      HttpResponse<byte[]> filed =
          officer.post(
              base + "/file",
              "version",
              version,
              "anyway",
              "yes",
              "grounds",
              "Letter of the Committee of 12 February, by mail");
      assertThat(filed.statusCode()).isEqualTo(303);
      assertThat(Caller.text(officer.get(Caller.onward(filed))))
          .contains("Letter of the Committee of 12 February, by mail");
    }
  }
}
