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
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves the pictures of a preview: the rebuilt bytes, never the file's. In a box of its own, so
 * that nothing in a picture can act; never kept by a browser.
 */
@Controller
final class PictureController {
  static final String BOX = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

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
    int dot = name.indexOf('.');
    Picture picture =
        previews
            .picture(sent, Chosen.of(draft, sent.hash()), dot < 0 ? name : name.substring(0, dot))
            .orElseThrow(Missing::version);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, picture.format().mediaType())
        .header("Content-Security-Policy", BOX)
        .body(picture.bytes());
  }
}
