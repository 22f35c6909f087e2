package org.rostrum.receive.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.door.Entered;
import org.rostrum.receive.draft.DraftWords;
import org.rostrum.receive.draft.Missing;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Place;
import org.rostrum.receive.draft.Put;
import org.rostrum.web.Onward;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file from a plain form, as browsers send it without script. */
@Controller
final class SendController {
  private final Incoming incoming;
  private final People people;

  SendController(Incoming incoming, People people) {
    this.incoming = incoming;
    this.people = people;
  }

  @Needs(Act.DRAFT)
  @PostMapping("/debates/{debate}/missions/{mission}/statement/word")
  Onward statement(
      @PathVariable String debate,
      @PathVariable String mission,
      @RequestParam Optional<MultipartFile> file,
      @RequestParam(defaultValue = "0") String seen,
      Entered who,
      HttpServletRequest request)
      throws IOException {
    return take(new Place(debate, mission, Part.STATEMENT), file, seen, who, request);
  }

  @Needs(Act.DRAFT)
  @PostMapping("/debates/{debate}/missions/{mission}/statement/letter")
  Onward letter(
      @PathVariable String debate,
      @PathVariable String mission,
      @RequestParam Optional<MultipartFile> file,
      @RequestParam(defaultValue = "0") String seen,
      Entered who,
      HttpServletRequest request)
      throws IOException {
    return take(new Place(debate, mission, Part.COVER), file, seen, who, request);
  }

  private Onward take(
      Place place,
      Optional<MultipartFile> sent,
      String seen,
      Entered who,
      HttpServletRequest request)
      throws IOException {
    MultipartFile file =
        sent.orElseThrow(() -> new Trouble(HttpStatus.BAD_REQUEST, DraftWords.ALL, "upload.empty"));
    String name = file.getOriginalFilename();
    try (InputStream bytes = file.getInputStream()) {
      Put put =
          incoming.take(
              place,
              bytes,
              file.getSize(),
              name == null ? "" : name,
              who.person().id(),
              Missing.number(seen));
      return Onward.to(place.page())
          .telling(new PutWords(people).say(TongueChoice.of(request), place.part(), put));
    }
  }
}
