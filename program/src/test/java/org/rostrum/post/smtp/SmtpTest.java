package org.rostrum.post.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.words.Tongue;
import org.rostrum.post.Addressee;
import org.rostrum.post.Attachment;
import org.rostrum.post.Carrier;
import org.rostrum.post.Delivery;
import org.rostrum.post.KeptLetter;
import org.rostrum.post.LetterState;
import org.rostrum.post.Letterhead;
import org.rostrum.post.Occasion;
import org.rostrum.settings.SettingRefused;
import org.rostrum.settings.Settings;

/** The way to a mail server, with a real one at its end. */
class SmtpTest {
  private static final Instant NOW = Instant.parse("2026-11-23T17:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final Letterhead HEAD =
      new Letterhead("Specimen Secretariat", URI.create("https://rostrum.example"));
  private static final String ARABIC = "تقف المناقشة على أبوابها.\n\nيرجى تقديم البيان قبل الموعد.";

  @TempDir private Path folder = Path.of("");

  @Test
  void letterInArabic_arrivesWholeOverStartTls() throws Exception {
    try (MailHouse house = MailHouse.startTls(folder)) {
      KeptLetter letter = letter("delegate@quillaya.example", "ف. هوانكا", "تذكير بالموعد", ARABIC);
      Attachment calendar =
          new Attachment(
              "debate.ics",
              "text/calendar; charset=utf-8",
              "BEGIN".getBytes(StandardCharsets.UTF_8));

      Delivery delivery = hand(house.in(settings()), letter, ARABIC, List.of(calendar));

      assertThat(delivery).isEqualTo(new Delivery.Taken("250 queued as 1"));
      MimeMessage mail = house.received().getFirst();
      assertThat(mail.getSubject()).isEqualTo("تذكير بالموعد");
      assertThat(mail.getAllRecipients())
          .containsExactly(new InternetAddress("delegate@quillaya.example", "ف. هوانكا", "UTF-8"));
      assertThat(mail.getFrom())
          .containsExactly(new InternetAddress("letters@rostrum.example", "Specimen Secretariat"));
      assertThat(mail.getMessageID()).isEqualTo("<letter1@rostrum.example>");
      assertThat(mail.getSentDate().toInstant()).isEqualTo(NOW);
      assertThat(mail.getHeader("List-Unsubscribe"))
          .containsExactly("<https://rostrum.example/stop-letters/word>");
      Multipart parts = (Multipart) mail.getContent();
      assertThat(parts.getBodyPart(0).getContentType())
          .isEqualTo("text/plain; charset=utf-8; format=flowed");
      assertThat(parts.getBodyPart(0).getContent()).isEqualTo(ARABIC.replace("\n", "\r\n"));
      assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("debate.ics");
      assertThat(parts.getBodyPart(1).getInputStream())
          .hasBinaryContent("BEGIN".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void letterGoes_overTlsFromTheFirstByte_andInTheOpenToThisMachine() throws Exception {
    try (MailHouse house = MailHouse.tls(folder)) {
      assertThat(hand(house.in(settings()), letter("a@b.example"), "Text.", List.of()))
          .isEqualTo(new Delivery.Taken("250 queued as 1"));
    }
    try (MailHouse house = MailHouse.open(folder)) {
      assertThat(hand(house.in(settings()), letter("a@b.example"), "Text.", List.of()))
          .isEqualTo(new Delivery.Taken("250 queued as 1"));
      assertThat(house.received().getFirst().getContent()).isEqualTo("Text.");
    }
  }

  @Test
  void nothingAPersonWrote_makesAHeaderOfItsOwn() throws Exception {
    try (MailHouse house = MailHouse.open(folder)) {
      KeptLetter letter =
          letter(
              "a@b.example",
              "Eve\r\nBcc: all@b.example",
              "Hello\r\nBcc: all@b.example\u2028X: y",
              "Text.");
      hand(house.in(settings()), letter, "Text.", List.of());

      MimeMessage mail = house.received().getFirst();
      assertThat(Collections.list(mail.getAllHeaders()).stream().map(header -> header.getName()))
          .containsExactly(
              "Date",
              "From",
              "To",
              "Message-ID",
              "Subject",
              "MIME-Version",
              "Content-Type",
              "Content-Transfer-Encoding",
              "Auto-Submitted",
              "Content-Language",
              "List-Unsubscribe");
      assertThat(mail.getAllRecipients())
          .containsExactly(new InternetAddress("a@b.example", "Eve Bcc: all@b.example"));
    }
  }

  @Test
  void addressThatIsNone_isRefusedBeforeItIsTried() {
    try (MailHouse house = MailHouse.open(folder)) {
      for (String mail :
          List.of("a@b.example\r\nRCPT TO:<c@d.example>", "a@b.example, c@d.example", "nobody")) {
        assertThat(hand(house.in(settings()), letter(mail), "Text.", List.of()))
            .isInstanceOf(Delivery.Refused.class);
      }
      assertThat(house.received()).isEmpty();
    }
  }

  @Test
  void deadAddress_isRefusedForGood_aFullOneForNow_andTheNextLetterGoes() {
    try (MailHouse house = MailHouse.startTls(folder);
        Carrier.Run run = carrier(house.in(settings())).begin()) {
      assertThat(run.hand(letter("dead@b.example"), "Text.", List.of()))
          .isEqualTo(new Delivery.Refused("550 5.1.1 no such mailbox"));
      assertThat(run.hand(letter("full@b.example"), "Text.", List.of()))
          .isEqualTo(new Delivery.NotNow("452 4.2.2 mailbox full"));
      assertThat(run.hand(letter("a@b.example"), "Text.", List.of()))
          .isEqualTo(new Delivery.Taken("250 queued as 1"));
    }
  }

  @Test
  void serverWithoutTls_isToldNothing() {
    try (MailHouse house = MailHouse.open(folder)) {
      Settings wanting =
          house
              .in(settings())
              .with(MailSettings.SECURITY, "starttls")
              .with(MailSettings.USER, MailHouse.USER)
              .with(MailSettings.PASSWORD, folder.resolve("mail-password").toString());

      assertThat(hand(wanting, letter("a@b.example"), "Text.", List.of()))
          .isInstanceOf(Delivery.Away.class);
      assertThat(house.logins()).isEmpty();
      assertThat(house.received()).isEmpty();
    }
  }

  @Test
  void serverWhoseCertificateNobodySigned_isToldNothing() {
    try (MailHouse house = MailHouse.startTls(folder)) {
      Settings publicAlone = house.in(settings()).with(MailSettings.AUTHORITY, "");

      assertThat(hand(publicAlone, letter("a@b.example"), "Text.", List.of()))
          .isInstanceOf(Delivery.Away.class);
      assertThat(house.logins()).isEmpty();
    }
  }

  @Test
  void serverThatDoesNotKnowUs_orIsNotThere_isAway() throws Exception {
    try (MailHouse house = MailHouse.startTls(folder)) {
      Settings stranger = house.in(settings()).with(MailSettings.USER, "stranger");
      assertThat(hand(stranger, letter("a@b.example"), "Text.", List.of()))
          .isInstanceOf(Delivery.Away.class);
    }
    Settings nowhere;
    try (MailHouse house = MailHouse.open(folder)) {
      nowhere = house.in(settings());
    }
    assertThat(hand(nowhere, letter("a@b.example"), "Text.", List.of()))
        .isInstanceOf(Delivery.Away.class);
  }

  @Test
  void settingsThatCannotHold_areRefusedAtTheStart() {
    Settings away =
        settings()
            .with(MailSettings.HOST, "mail.example.org")
            .with(MailSettings.FROM, "letters@rostrum.example");

    assertThatThrownBy(() -> carrier(away.with(MailSettings.SECURITY, "none")))
        .isInstanceOf(SettingRefused.class)
        .hasMessageStartingWith("mail.smtp.security is \"none\" and must be starttls or tls");
    assertThatThrownBy(() -> carrier(away.with(MailSettings.FROM, "")))
        .isInstanceOf(SettingRefused.class)
        .hasMessageStartingWith("mail.from is \"\" and must be the address");
    assertThatThrownBy(() -> carrier(away.with(MailSettings.AUTHORITY, "/nowhere.pem")))
        .isInstanceOf(SettingRefused.class);
    assertThat(carrier(settings()).isThere()).isFalse();
  }

  @Test
  void longLines_areFlowed_andAddressesStayWhole() {
    String address = "https://rostrum.example/" + "x".repeat(80);
    String text =
        "A line that is longer than seventy-two signs is broken where there is a space to break at.\n"
            + address
            + "\n>misread\n-- \nhouse";

    assertThat(Flowed.of(text))
        .isEqualTo(
            "A line that is longer than seventy-two signs is broken where there is a \r\n"
                + "space to break at.\r\n"
                + address
                + "\r\n >misread\r\n-- \r\nhouse");
  }

  private static Settings settings() {
    return Settings.of(MailSettings.ALL, Map.of(), Map.of());
  }

  private static Carrier carrier(Settings settings) {
    return SmtpCarrier.of(
        settings, HEAD, letter -> Optional.of("https://rostrum.example/stop-letters/word"), CLOCK);
  }

  private static Delivery hand(
      Settings settings, KeptLetter letter, String text, List<Attachment> attachments) {
    try (Carrier.Run run = carrier(settings).begin()) {
      return run.hand(letter, text, attachments);
    }
  }

  private static KeptLetter letter(String mail) {
    return letter(mail, "A. Delegate", "A reminder", "Text.");
  }

  private static KeptLetter letter(String mail, String name, String subject, String body) {
    return new KeptLetter(
        "letter1",
        "water-2026",
        Occasion.REMINDER,
        new Addressee("p1", name, mail, "QLY", Tongue.ARABIC),
        subject,
        body,
        List.of(),
        Optional.empty(),
        NOW,
        LetterState.READY,
        NOW,
        Optional.empty(),
        "",
        0,
        Optional.of(NOW),
        Optional.empty(),
        0);
  }
}
