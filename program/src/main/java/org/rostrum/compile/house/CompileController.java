package org.rostrum.compile.house;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.rostrum.debate.AcceptedFilings;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.document.words.Words;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.people.door.Entered;
import org.rostrum.storage.files.FileStore;
import org.rostrum.web.Onward;
import org.rostrum.web.Page;
import org.rostrum.web.Trouble;
import org.rostrum.web.live.Watchers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page with the button, and what it left. */
@Controller
final class CompileController {
  static final Words WORDS = Words.beside(CompileController.class);

  private final Debates debates;
  private final AcceptedFilings accepted;
  private final Compilations compilations;
  private final HouseCompilation house;
  private final FileStore files;
  private final People people;
  private final Watchers watchers;

  CompileController(
      Debates debates,
      AcceptedFilings accepted,
      Compilations compilations,
      HouseCompilation house,
      FileStore files,
      People people,
      Watchers watchers) {
    this.debates = debates;
    this.accepted = accepted;
    this.compilations = compilations;
    this.house = house;
    this.files = files;
    this.people = people;
    this.watchers = watchers;
  }

  @Needs(Act.COMPILE)
  @GetMapping("/debates/{debate}/compile")
  Page page(@PathVariable String debate) {
    Convened convened = debates.find(debate).orElseThrow();
    return Page.of(
        WORDS,
        "compile/compile",
        Map.of(
            "convened", convened,
            "accepted", accepted.of(debate).size(),
            "open", accepted.open(debate),
            "compilations", compilations.of(debate),
            "names", new CompileNames(people),
            "seen", watchers.seen(Compilations.topic(debate))));
  }

  @Needs(Act.COMPILE)
  @PostMapping("/debates/{debate}/compile")
  Onward begin(@PathVariable String debate, Entered who) {
    if (accepted.of(debate).isEmpty()) {
      throw new Trouble(HttpStatus.CONFLICT, WORDS, "compile.nothing");
    }
    if (house.begin(debate, who.person().id()).isEmpty()) {
      throw new Trouble(HttpStatus.CONFLICT, WORDS, "compile.another");
    }
    return Onward.to("/debates/" + debate + "/compile");
  }

  @Needs(Act.COMPILE)
  @GetMapping("/debates/{debate}/compile/watch")
  void watch(@PathVariable String debate, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    watchers.watch(request, response, Compilations.topic(debate));
  }

  @Needs(Act.COMPILE)
  @GetMapping("/debates/{debate}/compilations/{number}/{file}")
  void file(
      @PathVariable String debate,
      @PathVariable String number,
      @PathVariable String file,
      HttpServletResponse response)
      throws IOException {
    Compilation.Result result =
        compilations.of(debate).stream()
            .filter(each -> Long.toString(each.number()).equals(number))
            .flatMap(each -> each.files().stream())
            .filter(each -> each.name().equals(file))
            .findFirst()
            .orElseThrow(() -> new Trouble(HttpStatus.NOT_FOUND, WORDS, "compile.no-file"));
    response.setContentType("application/octet-stream");
    response.setContentLengthLong(result.size());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(debate + "-" + number + "-" + file)
            .build()
            .toString());
    try (InputStream bytes = files.open(result.hash())) {
      bytes.transferTo(response.getOutputStream());
    }
  }
}
