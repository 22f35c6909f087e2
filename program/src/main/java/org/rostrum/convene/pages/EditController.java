package org.rostrum.convene.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rostrum.convene.house.DebateFields;
import org.rostrum.convene.house.DebateReading;
import org.rostrum.convene.house.Editing;
import org.rostrum.convene.house.Evidences;
import org.rostrum.convene.house.Evidences.Stand;
import org.rostrum.convene.house.FieldFault;
import org.rostrum.convene.house.FieldLists;
import org.rostrum.convene.house.Merge;
import org.rostrum.convene.note.Missing;
import org.rostrum.debate.Convened;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.door.Entered;
import org.rostrum.people.pages.DebateTabs;
import org.rostrum.storage.revision.Edited;
import org.rostrum.storage.revision.Revision;
import org.rostrum.web.Answer;
import org.rostrum.web.Onward;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What a note tells, field beside paragraph, to be corrected by officers. Whatever the form was, it
 * comes back with what was typed: entries are moved without script, and nothing is kept before
 * somebody says so.
 */
@Controller
final class EditController {
  private static final Pattern PATH = Pattern.compile("[a-z]+(\\.\\d{1,3})?(\\.[a-z-]+)?");

  private final Visible debates;
  private final Editing editing;
  private final Evidences evidences;
  private final DebateTabs tabs;
  private final Names names;

  EditController(
      Visible debates, Editing editing, Evidences evidences, DebateTabs tabs, Names names) {
    this.debates = debates;
    this.editing = editing;
    this.evidences = evidences;
    this.tabs = tabs;
    this.names = names;
  }

  /** What the page says above the fields. */
  private record Above(
      String key,
      SortedMap<String, FieldFault> faults,
      SortedMap<String, String> theirs,
      List<Revision> since,
      String entry) {
    static final Above NOTHING = new Above("", new TreeMap<>(), new TreeMap<>(), List.of(), "");
  }

  @Needs(Act.CONVENE)
  @GetMapping("/debates/{debate}/edit")
  Page page(@PathVariable String debate, HttpServletRequest request) {
    Convened one = debates.behindTheDoor(debate);
    return sheet(request, one, DebateFields.of(one.debate()), one.version(), Above.NOTHING);
  }

  @Needs(Act.CONVENE)
  @PostMapping("/debates/{debate}/edit")
  Answer edit(
      @PathVariable String debate,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam(name = "do", defaultValue = "keep") String act,
      Entered who,
      HttpServletRequest request) {
    Convened one = debates.behindTheDoor(debate);
    Map<String, String> typed = typed(request);
    if (!act.equals("keep")) {
      FieldLists.Done done = FieldLists.apply(typed, act);
      Above above =
          new Above("edit.not-kept", new TreeMap<>(), new TreeMap<>(), List.of(), done.entry());
      return sheet(request, one, done.fields(), version, above);
    }
    DebateReading.Read read = DebateReading.of(typed, one.debate());
    if (!read.faults().isEmpty()) {
      Above above = new Above("edit.faults", read.faults(), new TreeMap<>(), List.of(), "");
      return sheet(request, one, typed, version, above).withStatus(HttpStatus.BAD_REQUEST);
    }
    Edited edited =
        editing.tell(
            debate, version, who.person().id(), before -> DebateReading.of(typed, before).debate());
    return switch (edited) {
      case Edited.Done done ->
          Onward.to("/debates/" + debate + "/edit")
              .telling(
                  ConveneWords.ALL.say(
                      TongueChoice.of(request), "edit.kept", "version", done.version()));
      case Edited.Stale stale -> stale(request, debate, typed, stale);
    };
  }

  private Page stale(
      HttpServletRequest request, String debate, Map<String, String> typed, Edited.Stale stale) {
    Convened now = debates.behindTheDoor(debate);
    Merge merge = Merge.of(typed, DebateFields.of(now.debate()), stale.since());
    Above above = new Above("edit.others", new TreeMap<>(), merge.theirs(), stale.since(), "");
    return sheet(request, now, merge.fields(), now.version(), above)
        .withStatus(HttpStatus.CONFLICT);
  }

  private Page sheet(
      HttpServletRequest request,
      Convened one,
      Map<String, String> fields,
      long version,
      Above above) {
    List<Stand> stands = evidences.of(one.id());
    Optional<String> note = evidences.noteName(one.id());
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("one", one);
    parts.put("version", version);
    parts.put("groups", EditSheet.of(fields, above.faults(), above.theirs(), stands));
    parts.put("doubts", stands.stream().filter(Stand::isDoubtful).toList());
    parts.put("missing", note.isEmpty() ? List.of() : Missing.of(one.debate()));
    parts.put("note", note.orElse(""));
    parts.put("above", above.key());
    parts.put("faults", above.faults().size());
    parts.put("others", others(above.since(), TongueChoice.of(request)));
    parts.put("entry", above.entry());
    return Page.of(ConveneWords.ALL, "convene/edit", parts).withWays(tabs.of(request, one));
  }

  private List<String> others(List<Revision> since, Tongue tongue) {
    return since.stream().map(one -> names.told(one, tongue)).toList();
  }

  private static Map<String, String> typed(HttpServletRequest request) {
    Map<String, String> typed = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (PATH.matcher(name).matches() && isOurs(name)) {
            typed.put(name, values[0].replace("\r\n", "\n"));
          }
        });
    return typed;
  }

  private static boolean isOurs(String name) {
    return name.contains(".") || name.equals("cited");
  }
}
