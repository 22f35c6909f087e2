package org.rostrum.receive.trust;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.people.Act;
import org.rostrum.people.Authority;
import org.rostrum.people.Mission;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.door.Entered;
import org.rostrum.receive.draft.DraftWords;
import org.rostrum.web.Onward;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The trust list of one mission: its people see it, two officers keep it. */
@Controller
final class TrustController {
  private static final int LARGEST = 64 << 10;
  private static final int LONGEST = 300;

  private final Trusted trusted;
  private final People people;

  TrustController(Trusted trusted, People people) {
    this.trusted = trusted;
    this.people = people;
  }

  @Needs(Act.SEE_MISSION)
  @GetMapping("/missions/{mission}/trust")
  Page page(@PathVariable String mission, Entered who) {
    Mission body = people.mission(mission).orElseThrow();
    boolean keeps =
        Authority.decide(who.person(), Authority.Question.of(Act.MANAGE_MISSIONS))
            instanceof Authority.Answer.Granted;
    Map<String, String> names = new TreeMap<>();
    List<Entry> entries = trusted.of(mission);
    entries.forEach(entry -> {
      name(entry.asked(), names);
      entry.agreed().ifPresent(act -> name(act, names));
      entry.ended().ifPresent(act -> name(act, names));
    });
    return Page.of(
        DraftWords.ALL,
        "receive/draft/trust",
        Map.of(
            "mission", body,
            "entries", entries,
            "names", names,
            "keeps", keeps,
            "me", who.person().id()));
  }

  private void name(Entry.Act act, Map<String, String> names) {
    names.computeIfAbsent(act.who(), id -> people.find(id).map(Person::name).orElse(id));
  }

  @Needs(Act.MANAGE_MISSIONS)
  @PostMapping("/missions/{mission}/trust")
  Onward ask(
      @PathVariable String mission,
      @RequestParam Optional<MultipartFile> certificate,
      @RequestParam(defaultValue = "") String fingerprint,
      @RequestParam(defaultValue = "") String whose,
      @RequestParam(defaultValue = "") String grounds,
      Entered who,
      HttpServletRequest request)
      throws IOException {
    if (whose.isBlank()
        || grounds.isBlank()
        || whose.length() > LONGEST
        || grounds.length() > LONGEST) {
      throw new Trouble(HttpStatus.BAD_REQUEST, DraftWords.ALL, "trust.who");
    }
    byte[] der =
        certificate.filter(sent -> !sent.isEmpty()).isEmpty()
            ? new byte[0]
            : der(certificate.get());
    String print =
        der.length == 0 ? fingerprint.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT) : hash(der);
    if (!print.matches("[0-9a-f]{64}")) {
      throw new Trouble(HttpStatus.BAD_REQUEST, DraftWords.ALL, "trust.print");
    }
    trusted.ask(
        mission,
        print,
        Base64.getEncoder().encodeToString(der),
        whose.strip(),
        grounds.strip(),
        who.person().id());
    return told(request, mission, "trust.asked");
  }

  @Needs(Act.MANAGE_MISSIONS)
  @PostMapping("/missions/{mission}/trust/{entry}/agree")
  Onward agree(
      @PathVariable String mission,
      @PathVariable String entry,
      Entered who,
      HttpServletRequest request) {
    return switch (trusted.agree(mission, entry, who.person().id())) {
      case DONE -> told(request, mission, "trust.agreed");
      case SAME_OFFICER -> throw new Trouble(HttpStatus.CONFLICT, DraftWords.ALL, "trust.second");
      case GONE -> throw new Trouble(HttpStatus.CONFLICT, DraftWords.ALL, "trust.gone");
    };
  }

  @Needs(Act.MANAGE_MISSIONS)
  @PostMapping("/missions/{mission}/trust/{entry}/end")
  Onward end(
      @PathVariable String mission,
      @PathVariable String entry,
      Entered who,
      HttpServletRequest request) {
    if (!trusted.end(mission, entry, who.person().id())) {
      throw new Trouble(HttpStatus.CONFLICT, DraftWords.ALL, "trust.gone");
    }
    return told(request, mission, "trust.ended");
  }

  private static byte[] der(MultipartFile sent) throws IOException {
    if (sent.getSize() > LARGEST) {
      throw new Trouble(HttpStatus.BAD_REQUEST, DraftWords.ALL, "trust.certificate");
    }
    try {
      Certificate certificate =
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(sent.getBytes()));
      return certificate.getEncoded();
    } catch (CertificateException e) {
      throw new Trouble(HttpStatus.BAD_REQUEST, DraftWords.ALL, "trust.certificate");
    }
  }

  private static String hash(byte[] der) {
    try {
      return HexFormat.of()
          .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(der));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
  }

  private static Onward told(HttpServletRequest request, String mission, String key) {
    return Onward.to("/missions/" + mission + "/trust")
        .telling(DraftWords.ALL.say(TongueChoice.of(request), key));
  }
}
