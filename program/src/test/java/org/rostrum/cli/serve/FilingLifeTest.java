package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.keys.Links;
import org.rostrum.post.smtp.MailHouse;
import org.rostrum.receive.check.TouchedDocx;
import org.rostrum.receive.letter.LetterSettings;
import org.rostrum.receive.reading.Read;
import org.rostrum.receive.reading.Readings;
import org.rostrum.web.Browser;
import org.rostrum.web.Tab;

/**
 * The whole life of a filing by keyboard alone, in Chromium with a virtual authenticator: in
 * English with script, in Arabic without. Receipts are checked by the verifier in Python.
 */
class FilingLifeTest {
  @TempDir Path folder;

  private final SpecimenHouse water = new SpecimenHouse();

  /** Somebody new enters with a link and makes a passkey. */
  private static Tab entered(
      OpenHouse house, Browser browser, String name, String mission, Role role) {
    String mail = name.toLowerCase(Locale.ROOT) + "@" + mission + ".example";
    Person person =
        house.server().part(People.class).add(name, mail, mission, List.of(Seat.of(role)));
    String word = house.server().part(Links.class).make(person.id(), "");
    Tab tab = browser.tab().withPasskeyDevice();
    tab.open(house.at("/link/" + word));
    go(tab, "form[data-passkey] button");
    return tab;
  }

  /** Goes by the tab key to what leads on, and presses Enter. */
  private static void go(Tab tab, String selector) {
    tab.reach(selector).going(() -> tab.press("Enter"));
  }

  private static void send(Tab tab, String part, Path file) {
    tab.choose("#file-" + part, file);
    go(tab, "#send-" + part + " form .btn");
  }

  /** Waits for what is done in the background; the letter's reader takes a while to begin. */
  private static void await(Tab tab, String script) {
    for (int i = 0; ; i++) {
      try {
        tab.until(script);
        return;
      } catch (IllegalStateException late) {
        if (i == 3) {
          throw late;
        }
      }
    }
  }

  private static void awaitShown(Tab tab, String selector) {
    await(tab, "!!document.querySelector('" + selector + "')");
  }

  private static void decide(Tab tab, String question, String choice) {
    awaitShown(tab, "#q-" + question);
    tab.reach("#q-" + question + " input[type=radio]");
    tab.evaluate("document.querySelector('#q-" + question + " [value=" + choice + "]').focus()");
    tab.press(" ");
    go(tab, "#q-" + question + " .btn");
  }

  /** Takes a file from an address as the browser saves it. */
  private static byte[] take(Tab tab, String address) {
    String base64 =
        tab.evaluate(
                "fetch('"
                    + address
                    + "').then(a => a.ok ? a.blob() : Promise.reject(a.status)).then(b => new"
                    + " Promise(go => { const r = new FileReader(); r.onload = () =>"
                    + " go(r.result.split(',')[1] ?? ''); r.readAsDataURL(b); }))")
            .asString();
    return Base64.getDecoder().decode(base64);
  }

  private static String file(Tab tab, OpenHouse house, String base) {
    tab.open(house.at(base + "/file"));
    go(tab, "#file .btn.main");
    assertThat(tab.address()).startsWith(base + "/receipts/");
    return tab.address();
  }

  private static Map<String, byte[]> attached(MimeMessage message) throws Exception {
    Map<String, byte[]> files = new TreeMap<>();
    MimeMultipart parts = (MimeMultipart) message.getContent();
    for (int i = 1; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      files.put(part.getFileName(), part.getInputStream().readAllBytes());
    }
    return files;
  }

  /** What came in with something attached. */
  private static List<MimeMessage> receipts(MailHouse mail) {
    return mail.received().stream().filter(FilingLifeTest::isWhole).toList();
  }

  private static boolean isWhole(MimeMessage message) {
    try {
      return message.isMimeType("multipart/*");
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String body(byte[] docx) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
        }
      }
    }
    return "";
  }

  /** What of Quillaya's files was read, the newest first: the mission sees each reading. */
  private static List<String> partsRead(OpenHouse house) {
    return house.server().part(Readings.class).of(SpecimenHouse.ID, "QLY").stream()
        .map(Read::part)
        .toList();
  }

  @Test
  void filing_goesItsWholeWayByKeyboard() throws Exception {
    Map<String, List<String>> faults = new TreeMap<>();
    try (MailHouse mail = MailHouse.open(folder);
        OpenHouse house =
            OpenHouse.in(
                folder.resolve("data"),
                water.clock(),
                settings -> mail.in(settings).with(LetterSettings.WARM, "yes"));
        Browser browser = Browser.start(folder.resolve("profile"))) {
      SpecimenHouse.convene(house);
      String debate = SpecimenHouse.DEBATE;
      String base = debate + "/missions/QLY";
      Verifier verifier = new Verifier(folder.resolve("papers"), house);
      Tab officer = entered(house, browser, "Adeyo", Mission.HOUSE, Role.SECRETARIAT_OFFICER);
      Tab mission = entered(house, browser, "Huanca", "QLY", Role.AUTHORIZER);
      Tab colleague = entered(house, browser, "Mamani", "QLY", Role.DRAFTER);

      // Two people of the mission; each sees that the other is there.
      mission.open(house.at(base + "/statement"));
      colleague.open(house.at(base + "/statement"));
      await(mission, "document.querySelector('#present').innerText.includes('Mamani')");
      assertThat(colleague.text("#present")).contains("Huanca");

      // The statement comes piece by piece; what is asked is decided; the colleague sees it.
      byte[] statement = TouchedDocx.specimen("quillaya.docx");
      mission.listens("/piece");
      send(mission, "statement", verifier.write("statement.docx", statement));
      assertThat(mission.heard()).endsWith("/piece");
      decide(mission, "tracked-changes", "accepted");
      decide(mission, "comment", "as-shown");
      awaitShown(mission, ".rebuilt");
      assertThat(mission.text(".rebuilt")).contains("We live at the head of three rivers.");
      assertThat(mission.text("tfoot .num")).isEqualTo("Nothing unaccounted for");
      await(colleague, "document.querySelector('#versions')?.innerText.includes('Huanca')");

      // Another version, compared with the first; the first stands again.
      byte[] other =
          TouchedDocx.of("quillaya.docx", xml -> xml.replace("three rivers", "four rivers"));
      send(mission, "statement", verifier.write("other.docx", other));
      go(mission, "#versions a[href*=compare]");
      assertThat(mission.text("del")).contains("three");
      assertThat(mission.text("ins")).contains("four");
      mission.open(house.at(base + "/statement"));
      go(mission, "#versions form button");
      assertThat(mission.text(".told")).isEqualTo("Version 1 stands now.");

      // The letter is made, and sent as it is; one of the three answers is given.
      byte[] letter = take(mission, base + "/statement/ready-letter/en/cover-letter.pdf");
      send(mission, "cover", verifier.write("letter.pdf", letter));
      awaitShown(mission, ".verdicts [aria-current=true]");
      assertThat(mission.text(".verdicts [aria-current=true] b")).isEqualTo("Not verifiable");

      // Filed with the key, which was last shown more than five minutes ago.
      water.pass(Duration.ofMinutes(6));
      String first = file(mission, house, base);
      assertThat(mission.text("h1"))
          .startsWith("Received at 17:16:00.000")
          .endsWith("on Thursday 18 February 2027");
      verifier.write("first.json", take(mission, first + ".json"));
      assertThat(verifier.check("first.json", "statement.docx", "letter.pdf"))
          .hasSize(3)
          .allMatch(line -> line.startsWith("HOLDS: "));
      assertThat(verifier.check("first.json", "other.docx"))
          .anyMatch(line -> line.startsWith("DOES NOT HOLD"));
      assertThat(new String(take(mission, first + ".pdf"), 0, 5, StandardCharsets.US_ASCII))
          .isEqualTo("%PDF-");

      // The receipt goes by mail to everyone of the mission.
      SpecimenHouse.await(() -> receipts(mail).size() == 2);
      for (MimeMessage message : receipts(mail)) {
        Map<String, byte[]> files = attached(message);
        assertThat(files.keySet().stream().map(name -> name.replaceAll(".*\\.", "")))
            .containsExactly("json", "pdf");
        verifier.write("mailed.json", files.values().iterator().next());
        assertThat(verifier.check("mailed.json", "statement.docx")).hasSize(2);
      }

      // Replaced by the other version; the register only grew.
      mission.open(house.at(base + "/statement"));
      go(mission, "#versions form button");
      decide(mission, "tracked-changes", "accepted");
      decide(mission, "comment", "as-shown");
      awaitShown(mission, ".rebuilt");
      String second = file(mission, house, base);
      verifier.write("second.json", take(mission, second + ".json"));
      assertThat(verifier.check("second.json", "--earlier", "first.json", "other.docx"))
          .hasSize(3)
          .allMatch(line -> line.startsWith("HOLDS: "));

      // Withdrawn, and the withdrawal undone.
      mission.open(house.at(base + "/filings"));
      assertThat(mission.text("#filing-QLY-1 .count-of")).isEqualTo("Replaced by a newer filing");
      mission.reach("#filing-QLY-2 summary").press("Enter");
      go(mission, "#filing-QLY-2 form[action$='/withdraw'] .btn");
      assertThat(mission.text("#filing-QLY-2 .count-of")).isEqualTo("Withdrawn");
      go(mission, "#filing-QLY-2 form[action$='/undo-withdrawal'] .btn");
      assertThat(mission.text("#filing-QLY-2 .count-of")).isEqualTo("Received; to be reviewed");

      // The officer reads the text and the letter, and returns it with a reason.
      officer.open(house.at(debate + "/review"));
      officer.press("j");
      officer.going(() -> officer.press("Enter"));
      assertThat(officer.address()).isEqualTo(debate + "/review/QLY/2");
      officer.press("t");
      officer.going(() -> officer.press("Enter"));
      assertThat(officer.text(".rebuilt")).contains("We live at the head of four rivers.");
      assertThat(partsRead(house)).containsExactly("statement");
      officer.reach("#letter summary").press("Enter");
      await(officer, "document.querySelector('#letter img.scan').naturalWidth > 0");
      assertThat(partsRead(house)).containsExactly("cover", "statement");
      Guises.look(officer, house.at(officer.address()), "filed text", faults);
      officer.open(house.at(debate + "/review/QLY/2?lang=en"));
      officer.press("r").write("There are three rivers, not four.");
      go(officer, "form[action$='/return'] .btn");
      assertThat(officer.text(".told")).startsWith("Returned.");

      // Filed again after the close, it keeps its time.
      mission.open(house.at(base + "/filings"));
      assertThat(mission.text("main")).contains("There are three rivers, not four.");
      mission.open(house.at(base + "/statement"));
      go(mission, "#versions form button");
      water.set(SpecimenHouse.CLOSE.plus(Duration.ofMinutes(1)));
      file(mission, house, base);
      assertThat(mission.text("h1")).startsWith("Received at 18:01:00.000");
      assertThat(mission.text(".title .over:last-child")).endsWith("in time");

      // Accepted, compiled, and the document holds it.
      officer.open(house.at(debate + "/review/QLY/3"));
      officer.press("a");
      officer.going(() -> officer.press("Enter"));
      assertThat(officer.text(".told")).isEqualTo("Accepted. The mission is told.");
      officer.open(house.at(debate + "/compile"));
      go(officer, "form[action$='/compile'] .btn");
      SpecimenHouse.await(
          () -> officer.open(house.at(debate + "/compile")).shows("main a[download]"));
      assertThat(officer.text("main")).contains("nothing unaccounted for", "QLY-3");
      String document =
          officer.evaluate("document.querySelector(\"main a[href$='.docx']\").pathname").asString();
      assertThat(body(take(officer, document))).contains("We live at the head of three rivers.");
      Guises.look(officer, house.at(debate + "/compile"), "compile", faults);
      mission.open(house.at(base + "/filings?lang=en"));
      assertThat(mission.text("#filing-QLY-3 .count-of")).isEqualTo("In the compilation");
      assertThat(mission.complaints()).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void filing_goesItsWayInArabicWithoutScript() throws Exception {
    try (OpenHouse house =
            OpenHouse.in(folder.resolve("data"), water.clock(), settings -> settings);
        Browser browser = Browser.start(folder.resolve("profile"))) {
      SpecimenHouse.convene(house);
      String debate = SpecimenHouse.DEBATE;
      String base = debate + "/missions/WAD";
      Verifier verifier = new Verifier(folder.resolve("papers"), house);
      entered(house, browser, "Adeyo", Mission.HOUSE, Role.SECRETARIAT_OFFICER);
      Tab mission = entered(house, browser, "Bello", "WAD", Role.AUTHORIZER);
      mission.open(house.at("/?lang=ar")).withoutScript(); // the key alone needs script

      mission.open(house.at(base + "/statement"));
      byte[] statement = TouchedDocx.specimen("wadimar.docx");
      send(mission, "statement", verifier.write("statement.docx", statement));
      for (int i = 0; i < 60 && !mission.shows(".rebuilt"); i++) {
        go(mission, "#found a"); // looks again
      }
      assertThat(mission.evaluate("document.documentElement.dir").asString()).isEqualTo("rtl");
      send(mission, "cover", verifier.write("letter.pdf", "%PDF-1.7 no letter"));

      // Until the letter is read nothing holds the filing; then it is held and filed all the same.
      SpecimenHouse.await(() -> mission.open(house.at(base + "/file")).shows("input[name=anyway]"));
      mission.reach("input[name=anyway]").press(" ");
      go(mission, "#file .btn.main");
      assertThat(mission.text("h1")).startsWith("استُلم في الساعة 17:10:00.000");
      String receipt = mission.address();
      try (Caller caller = Caller.of(house, "WAD", Role.AUTHORIZER)) {
        verifier.write("receipt.json", caller.get(receipt + ".json").body());
      }
      assertThat(verifier.check("receipt.json", "statement.docx", "letter.pdf")).hasSize(3);

      try (Caller officer = Caller.of(house, Mission.HOUSE, Role.SECRETARIAT_OFFICER)) {
        officer.post(
            debate + "/review/WAD/1/return",
            "version",
            SpecimenHouse.version(house, "WAD", 1),
            "reason",
            "Send the signed letter.");
      }
      mission.open(house.at(base + "/filings"));
      assertThat(mission.text("h2 .count-of")).isEqualTo("معاد");
      assertThat(mission.text("main")).contains("Send the signed letter.");
      go(mission, "a[href$='/WAD/file']");
      assertThat(mission.address()).isEqualTo(base + "/file");
      mission.reach("input[name=anyway]").press(" ");
      go(mission, "#file .btn.main");
      assertThat(mission.text(".title .over:last-child")).endsWith("في الموعد");
    }
  }
}
