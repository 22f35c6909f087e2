package org.rostrum.convene.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rostrum.convene.house.Convening;
import org.rostrum.convene.house.Earlier;
import org.rostrum.convene.house.KeptNote;
import org.rostrum.convene.house.NoteIntake;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Policy;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.door.Entered;
import org.rostrum.web.Onward;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Convenes debates: from a concept note, from a blank, from an earlier debate. */
@Controller
final class NewDebateController {
  private static final int LONGEST_NAME = 120;

  private final Debates debates;
  private final Convening convening;
  private final NoteIntake notes;

  NewDebateController(Debates debates, Convening convening, NoteIntake notes) {
    this.debates = debates;
    this.convening = convening;
    this.notes = notes;
  }

  @Needs(Act.CONVENE)
  @GetMapping("/debates/new")
  Page page() {
    return Page.of(ConveneWords.ALL, "convene/new", Map.of("earlier", debates.all().reversed()));
  }

  @Needs(Act.CONVENE)
  @PostMapping("/debates/note")
  Onward note(
      @RequestParam(name = "note", required = false) Optional<MultipartFile> file,
      Entered who,
      HttpServletRequest request)
      throws IOException {
    if (file.isEmpty() || file.get().isEmpty()) {
      throw new Trouble(HttpStatus.BAD_REQUEST, ConveneWords.ALL, "note.empty");
    }
    KeptNote note = taken(file.get(), TongueChoice.of(request));
    return convened(note.reading().debate(), Policy.STANDARD, Optional.of(note), who, request);
  }

  private KeptNote taken(MultipartFile file, Tongue tongue) throws IOException {
    try {
      return notes.take(name(Objects.toString(file.getOriginalFilename(), "")), file.getBytes());
    } catch (Refusal refusal) {
      Finding why = refusal.finding();
      throw new Trouble(
          HttpStatus.UNPROCESSABLE_CONTENT,
          ConveneWords.ALL,
          "note.refused",
          Map.of("what", why.what(tongue), "mend", why.mend(tongue)));
    }
  }

  /** The last part of what a browser sends as the name, without signs that steer. */
  private static String name(String sent) {
    String plain = sent.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{C}", "").strip();
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
  }

  @Needs(Act.CONVENE)
  @PostMapping("/debates/blank")
  Onward blank(Entered who, HttpServletRequest request) {
    return convened(Debate.UNKNOWN, Policy.STANDARD, Optional.empty(), who, request);
  }

  @Needs(Act.CONVENE)
  @PostMapping("/debates/like")
  Onward like(
      @RequestParam(defaultValue = "") String from, Entered who, HttpServletRequest request) {
    Convened earlier =
        debates
            .find(from)
            .orElseThrow(() -> new Trouble(HttpStatus.NOT_FOUND, ConveneWords.ALL, "debate.gone"));
    return convened(
        Earlier.recurring(earlier.debate()),
        Earlier.recurring(earlier.policy()),
        Optional.empty(),
        who,
        request);
  }

  private Onward convened(
      Debate debate,
      Policy policy,
      Optional<KeptNote> note,
      Entered who,
      HttpServletRequest request) {
    String id = convening.convene(debate, policy, note, who.person().id());
    Onward onward = Onward.to("/debates/" + id + "/edit");
    return note.isEmpty()
        ? onward
        : onward.telling(ConveneWords.ALL.say(TongueChoice.of(request), "new.made"));
  }
}
