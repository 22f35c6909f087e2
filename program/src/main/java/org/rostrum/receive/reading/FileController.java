package org.rostrum.receive.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.rostrum.people.Act;
import org.rostrum.people.Mission;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.door.Entered;
import org.rostrum.receive.draft.DraftWords;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Missing;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Place;
import org.rostrum.receive.draft.Sent;
import org.rostrum.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Hands out files as they were sent: to the mission's own people any of theirs, to others what was
 * filed, after a warning. Always as a file to keep, never to be shown in the browser.
 */
@Controller
final class FileController {
  private static final String ADDRESS =
      "/debates/{debate}/missions/{mission}/statement/{part}/{number}/file";

  private final Drafts drafts;
  private final Readings readings;
  private final People people;

  FileController(Drafts drafts, Readings readings, People people) {
    this.drafts = drafts;
    this.readings = readings;
    this.people = people;
  }

  /** A link to it warns whoever is not of the mission before the file is theirs. */
  @Needs(Act.READ_FILED)
  @GetMapping(ADDRESS)
  Page warn(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String part,
      @PathVariable String number,
      Entered who) {
    Place place = place(debate, mission, part);
    Sent sent = find(place, number, who.person());
    boolean own = who.person().mission().equals(mission);
    return Page.of(
        DraftWords.ALL,
        "receive/draft/raw",
        Map.of(
            "mission",
            people.mission(mission).orElseThrow(),
            "sent",
            sent,
            "own",
            own,
            "home",
            own ? place.page() : "/debates/" + debate));
  }

  @Needs(Act.READ_FILED)
  @PostMapping(ADDRESS)
  void file(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String part,
      @PathVariable String number,
      Entered who,
      HttpServletResponse response)
      throws IOException {
    Place place = place(debate, mission, part);
    Sent sent = find(place, number, who.person());
    try (InputStream bytes = readings.open(place, sent, who.person())) {
      response.setContentType("application/octet-stream");
      response.setContentLengthLong(sent.size());
      response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment()
              .filename(sent.name(), StandardCharsets.UTF_8)
              .build()
              .toString());
      bytes.transferTo(response.getOutputStream());
    }
  }

  private static Place place(String debate, String mission, String part) {
    return Stream.of(Part.values())
        .filter(each -> each.code().equals(part))
        .findFirst()
        .map(each -> new Place(debate, mission, each))
        .orElseThrow(Missing::version);
  }

  private Sent find(Place place, String number, Person who) {
    Sent sent =
        drafts
            .find(place.debate(), place.mission())
            .version(place.part(), Missing.number(number))
            .orElseThrow(Missing::version);
    boolean theirs = who.mission().equals(place.mission()) || throughOfficers(place.mission());
    if (!theirs && !drafts.wasFiled(place.debate(), place.mission(), sent.hash())) {
      throw Missing.version();
    }
    return sent;
  }

  private boolean throughOfficers(String mission) {
    return people
        .mission(mission)
        .filter(body -> body.access() == Mission.Access.THROUGH_OFFICERS)
        .isPresent();
  }
}
