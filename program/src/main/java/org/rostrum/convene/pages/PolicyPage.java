package org.rostrum.convene.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rostrum.convene.house.DeadlineChange;
import org.rostrum.convene.house.DeadlineChange.Answer;
import org.rostrum.convene.house.DeadlineChanges;
import org.rostrum.convene.house.Evidences;
import org.rostrum.convene.house.Evidences.Stand;
import org.rostrum.convene.house.FieldFault;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Stage;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Act;
import org.rostrum.people.Person;
import org.rostrum.people.door.Entered;
import org.rostrum.people.pages.DebateTabs;
import org.rostrum.web.Moments;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;

/** The policy's page as it is shown, and shown again with what was typed. */
final class PolicyPage {
  private final DeadlineChanges changes;
  private final DeadlineLetters sentences;
  private final Evidences evidences;
  private final DebateTabs tabs;
  private final Names names;

  PolicyPage(
      DeadlineChanges changes,
      DeadlineLetters sentences,
      Evidences evidences,
      DebateTabs tabs,
      Names names) {
    this.changes = changes;
    this.sentences = sentences;
    this.evidences = evidences;
    this.tabs = tabs;
    this.names = names;
  }

  /**
   * What is shown above the forms, and in them.
   *
   * @param above a key of the words; empty for nothing
   * @param theirs what others wrote meanwhile in the fields where the reader wrote too
   * @param others what others did meanwhile
   */
  record Typed(
      Map<String, String> fields,
      SortedMap<String, FieldFault> faults,
      SortedMap<String, String> theirs,
      String above,
      List<String> others,
      long version) {
    /** What somebody typed that cannot be kept as it is. */
    static Typed faulty(
        Map<String, String> fields, SortedMap<String, FieldFault> faults, long version) {
      return new Typed(fields, faults, new TreeMap<>(), "edit.faults", List.of(), version);
    }
  }

  Page of(HttpServletRequest request, Convened one) {
    return of(
        request,
        one,
        new Typed(
            PolicyFormFields.of(one),
            new TreeMap<>(),
            new TreeMap<>(),
            "",
            List.of(),
            one.version()));
  }

  Page of(HttpServletRequest request, Convened one, Typed typed) {
    Tongue tongue = TongueChoice.of(request);
    List<DeadlineChange> all = changes.of(one.id());
    Optional<DeadlineChange> waiting =
        all.stream().filter(change -> change.answer() == Answer.WAITING).findFirst();
    String me = Entered.of(request).map(Entered::person).map(Person::id).orElse("");
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("one", one);
    parts.put("form", new PolicyForm(typed.fields(), typed.faults(), typed.theirs()));
    parts.put("above", typed.above());
    parts.put("others", typed.others());
    parts.put("faults", typed.faults().size());
    parts.put("version", typed.version());
    parts.put("stands", Evidences.eachParagraphOnce(deadlineStands(one)));
    parts.put("sentences", PolicySentences.of(one.policy(), tongue));
    parts.put("history", history(all, tongue));
    parts.put("waiting", waiting.map(change -> waiting(change, tongue)).orElse(""));
    parts.put("waitingId", waiting.map(DeadlineChange::id).orElse(""));
    parts.put("waitingTo", waiting.map(w -> new Moments(tongue).full(w.closes())).orElse(""));
    parts.put("own", waiting.filter(change -> change.askedBy().equals(me)).isPresent());
    parts.put("sets", Visible.may(request, Act.SET_POLICY, one));
    parts.put(
        "setsDeadline", one.stage() == Stage.PREPARED && Visible.may(request, Act.SET_POLICY, one));
    parts.put("changes", Visible.may(request, Act.CHANGE_DEADLINE, one));
    parts.put("announces", Visible.may(request, Act.ANNOUNCE, one));
    return Page.of(ConveneWords.ALL, "convene/policy", parts).withWays(tabs.of(request, one));
  }

  private List<Stand> deadlineStands(Convened one) {
    return evidences.of(one.id()).stream()
        .filter(stand -> stand.field().startsWith("deadline"))
        .toList();
  }

  /** What was agreed to, a sentence each. */
  List<String> history(List<DeadlineChange> all, Tongue tongue) {
    return all.stream()
        .filter(change -> change.answer() == Answer.AGREED)
        .map(change -> sentences.moved(change, tongue))
        .toList();
  }

  private String waiting(DeadlineChange change, Tongue tongue) {
    Moments moments = new Moments(tongue);
    return ConveneWords.ALL.say(
        tongue,
        "deadline.waiting",
        "who",
        names.of(change.askedBy()),
        "when",
        moments.shortDayAndHour(change.askedAt()),
        "to",
        moments.full(change.closes()),
        "reason",
        change.reason());
  }

  /** The fields of a request that belong to the page. */
  static Map<String, String> typed(HttpServletRequest request) {
    Map<String, String> typed = new HashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (name.startsWith("policy.") || name.startsWith("deadline.")) {
            typed.put(name, values[0]);
          }
        });
    return typed;
  }
}
