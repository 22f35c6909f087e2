package org.rostrum.receive.preview;

import org.rostrum.document.text.Picture;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.receive.check.Chosen;
import org.rostrum.receive.draft.Draft;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Missing;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Sent;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the pictures of a preview to the mission. */
@Controller
final class PictureController {
  private final Drafts drafts;
  private final Previews previews;

  PictureController(Drafts drafts, Previews previews) {
    this.drafts = drafts;
    this.previews = previews;
  }

  @Needs(Act.DRAFT)
  @GetMapping("/debates/{debate}/missions/{mission}/statement/{number}/pictures/{name}")
  ResponseEntity<byte[]> picture(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String number,
      @PathVariable String name) {
    Draft draft = drafts.find(debate, mission);
    Sent sent = draft.version(Part.STATEMENT, Missing.number(number)).orElseThrow(Missing::version);
    Picture picture =
        previews
            .picture(sent, Chosen.of(draft, sent.hash()), PreviewPicture.hash(name))
            .orElseThrow(Missing::version);
    return PreviewPicture.answer(picture);
  }
}
