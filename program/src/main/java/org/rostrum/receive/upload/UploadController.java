package org.rostrum.receive.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.door.Entered;
import org.rostrum.receive.draft.DraftWords;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Place;
import org.rostrum.receive.draft.Put;
import org.rostrum.storage.files.FileHash;
import org.rostrum.web.TongueChoice;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Four calls by which a script sends a file piece by piece: begin, piece, finish, cancel. Every
 * answer is JSON: how many bytes are safe, or what happened in a sentence for the person.
 */
@Controller
final class UploadController {
  private static final String HOME = "/debates/{debate}/missions/{mission}/statement/uploads";

  private final Uploads uploads;
  private final Incoming incoming;
  private final PutWords words;

  UploadController(Uploads uploads, Incoming incoming, People people) {
    this.uploads = uploads;
    this.incoming = incoming;
    this.words = new PutWords(people);
  }

  @Needs(Act.DRAFT)
  @PostMapping(HOME)
  ResponseEntity<Map<String, Object>> begin(
      @PathVariable String debate,
      @PathVariable String mission,
      @RequestParam(defaultValue = "") String part,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "0") String size,
      @RequestParam(defaultValue = "") String sha256,
      @RequestParam(defaultValue = "0") String seen,
      Entered who,
      HttpServletRequest request) {
    Optional<Part> which = part(part);
    boolean counted = size.matches("[0-9]{1,18}") && seen.matches("[0-9]{1,18}");
    if (which.isEmpty() || !counted || !sha256.matches("[0-9a-f]{64}")) {
      return told(request, HttpStatus.BAD_REQUEST, "upload.odd");
    }
    Place place = new Place(debate, mission, which.get());
    long bytes = Long.parseLong(size);
    if (bytes == 0) {
      return told(request, HttpStatus.BAD_REQUEST, "upload.empty");
    }
    if (bytes > incoming.most()) {
      return told(
          request,
          HttpStatus.CONTENT_TOO_LARGE,
          "upload.too-big",
          Incoming.sizes(bytes, incoming.most()));
    }
    String known = FileName.of(name, place.part().code());
    return switch (uploads.begin(
        place, who.person().id(), known, bytes, new FileHash(sha256), Long.parseLong(seen))) {
      case Uploads.Begun.Open open -> state(open.upload());
      case Uploads.Begun.Known same -> done(request, place, same.put());
      case Uploads.Begun.TooMany many ->
          told(
              request,
              HttpStatus.TOO_MANY_REQUESTS,
              "upload.too-many",
              Map.of("count", many.open().size()));
    };
  }

  @Needs(Act.DRAFT)
  @GetMapping(HOME + "/{upload}")
  ResponseEntity<Map<String, Object>> look(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String upload,
      Entered who,
      HttpServletRequest request) {
    return find(debate, mission, upload, who)
        .map(UploadController::state)
        .orElseGet(() -> told(request, HttpStatus.NOT_FOUND, "upload.gone"));
  }

  @Needs(Act.DRAFT)
  @PostMapping(HOME + "/{upload}/piece")
  ResponseEntity<Map<String, Object>> piece(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String upload,
      @RequestHeader(name = "Upload-Offset", defaultValue = "") String start,
      Entered who,
      HttpServletRequest request)
      throws IOException {
    Optional<Upload> found = find(debate, mission, upload, who);
    if (found.isEmpty()) {
      return told(request, HttpStatus.NOT_FOUND, "upload.gone");
    }
    long from = start.matches("[0-9]{1,12}") ? Long.parseLong(start) : -1;
    byte[] piece = request.getInputStream().readNBytes(Uploads.PIECE + 1);
    Upload now = uploads.take(found.get(), from, piece);
    boolean taken = now.received() == from + piece.length;
    return taken ? state(now) : ResponseEntity.status(HttpStatus.CONFLICT).body(facts(now));
  }

  @Needs(Act.DRAFT)
  @PostMapping(HOME + "/{upload}/finish")
  ResponseEntity<Map<String, Object>> finish(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String upload,
      Entered who,
      HttpServletRequest request)
      throws IOException {
    Optional<Upload> found = find(debate, mission, upload, who);
    if (found.isEmpty()) {
      return told(request, HttpStatus.NOT_FOUND, "upload.gone");
    }
    return switch (uploads.finish(found.get())) {
      case Uploads.Finished.Done done -> done(request, found.get().place(), done.put());
      case Uploads.Finished.Missing missing ->
          ResponseEntity.status(HttpStatus.CONFLICT).body(facts(missing.upload()));
      case Uploads.Finished.Damaged _ ->
          told(request, HttpStatus.UNPROCESSABLE_CONTENT, "upload.damaged");
    };
  }

  @Needs(Act.DRAFT)
  @PostMapping(HOME + "/{upload}/cancel")
  ResponseEntity<Map<String, Object>> cancel(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String upload,
      Entered who,
      HttpServletRequest request) {
    Optional<Upload> found = find(debate, mission, upload, who);
    if (found.isEmpty()) {
      return told(request, HttpStatus.NOT_FOUND, "upload.gone");
    }
    uploads.cancel(found.get());
    return ResponseEntity.ok(Map.of("state", "cancelled"));
  }

  private Optional<Upload> find(String debate, String mission, String id, Entered who) {
    return uploads
        .find(id, who.person().id())
        .filter(upload ->
            upload.place().debate().equals(debate) && upload.place().mission().equals(mission));
  }

  private static Optional<Part> part(String code) {
    for (Part part : Part.values()) {
      if (part.code().equals(code)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private static ResponseEntity<Map<String, Object>> state(Upload upload) {
    return ResponseEntity.ok(facts(upload));
  }

  private static Map<String, Object> facts(Upload upload) {
    return Map.of(
        "id", upload.id(),
        "received", upload.received(),
        "size", upload.size(),
        "piece", Uploads.PIECE,
        "state", upload.state().name().toLowerCase(Locale.ROOT));
  }

  private ResponseEntity<Map<String, Object>> done(
      HttpServletRequest request, Place place, Put put) {
    return ResponseEntity.ok(
        Map.of(
            "state", "done",
            "next", place.page(),
            "said", words.say(TongueChoice.of(request), place.part(), put)));
  }

  private static ResponseEntity<Map<String, Object>> told(
      HttpServletRequest request, HttpStatus status, String key) {
    return told(request, status, key, Map.of());
  }

  private static ResponseEntity<Map<String, Object>> told(
      HttpServletRequest request, HttpStatus status, String key, Map<String, Object> places) {
    Tongue tongue = TongueChoice.of(request);
    return ResponseEntity.status(status)
        .body(
            Map.of(
                "state", "refused",
                "said", DraftWords.ALL.say(tongue, key, places),
                "mend", DraftWords.ALL.say(tongue, key + ".mend", places)));
  }
}
