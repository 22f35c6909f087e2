package org.rostrum.receive.demo;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Level;
import org.rostrum.debate.Stage;
import org.rostrum.people.DemoLife;
import org.rostrum.people.Person;
import org.rostrum.receive.filing.Deed;
import org.rostrum.receive.filing.Hand;
import org.rostrum.receive.filing.Voice;

/**
 * Missions prepare and file, each something else, so that every state can be seen. A mission that
 * has anything already is left alone. Takes some seconds, for the checks are waited for.
 */
public final class SpecimenFilings implements DemoLife {
  private final Debates debates;
  private final SpecimenActs.Making making;

  SpecimenFilings(Debates debates, SpecimenActs.Making making) {
    this.debates = debates;
    this.making = making;
  }

  @Override
  public void goOn() {
    debates.all().stream()
        .filter(debate -> debate.stage() == Stage.OPEN)
        .findFirst()
        .ifPresent(debate -> new Story(making.in(debate)).play());
  }

  /** What happens in one debate. */
  private record Story(SpecimenActs acts) {
    /** All missions at once, as it is in a mission's house; each does one thing after the other. */
    void play() {
      try (ExecutorService missions = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Runnable> all =
            List.of(
                () -> returned("QLY", "pelagia.docx", "quillaya.docx"),
                () ->
                    accepted(
                        "ALD",
                        "aldery.docx",
                        voice("The Honourable", "Rosa Quill", Level.VICE_MINISTER)),
                () -> received("BAI", "baihe.docx"),
                () -> withdrawn("BRM", "brennmark.docx"),
                () -> replaced("HOL", "hollin.docx"),
                () -> joint("MTL", "montelar.docx", List.of("PEL", "LUM")),
                () -> withoutLetter("ORI", "oriel.docx"),
                () -> onPaper("CSA", "aquifers-committee.docx"),
                () -> drafted("TRN", "tarnovia.docx"),
                () -> received("WAD", "wadimar.docx"));
        all.forEach(missions::execute);
      }
    }

    /** Looked at, and taken. */
    private void accepted(String mission, String name, Voice voice) {
      if (acts.isUntouched(mission)) {
        acts.prepare(mission, name);
        acts.file(mission, voice, List.of());
        acts.act(mission, Deed.ACCEPT, acts.officer(), "");
      }
    }

    /** Another State's file by mistake; given back. Its own lies ready, with a question open. */
    private void returned(String mission, String wrong, String right) {
      if (acts.isUntouched(mission)) {
        acts.prepare(mission, wrong);
        acts.file(mission, Voice.UNTOLD, List.of());
        acts.act(
            mission,
            Deed.RETURN,
            acts.officer(),
            "The file is Pelagia’s statement, not yours. Send your own; your time is kept.");
        acts.sendStatement(mission, right, acts.authorizer(mission).id());
        acts.awaitAnswers(mission);
      }
    }

    private void received(String mission, String name) {
      if (acts.isUntouched(mission)) {
        acts.prepare(mission, name);
        acts.file(mission, Voice.UNTOLD, List.of());
      }
    }

    private void withdrawn(String mission, String name) {
      if (acts.isUntouched(mission)) {
        received(mission, name);
        acts.act(mission, Deed.WITHDRAW, Hand.own(acts.authorizer(mission).id()), "");
      }
    }

    /** First without its letter, then whole. */
    private void replaced(String mission, String name) {
      if (acts.isUntouched(mission)) {
        withoutLetter(mission, name);
        Person by = acts.authorizer(mission);
        acts.sendLetter(mission, by.name(), by.id());
        acts.awaitAnswers(mission);
        acts.file(mission, Voice.UNTOLD, List.of());
      }
    }

    /** Waits for the others' word. */
    private void joint(String mission, String name, List<String> others) {
      if (acts.isUntouched(mission)) {
        acts.prepare(mission, name);
        acts.file(mission, Voice.UNTOLD, others);
      }
    }

    /** The letter may still follow. */
    private void withoutLetter(String mission, String name) {
      if (acts.isUntouched(mission)) {
        acts.sendStatement(mission, name, acts.authorizer(mission).id());
        acts.decideAll(mission);
        acts.file(mission, Voice.UNTOLD, List.of());
      }
    }

    /** An officer files what a body without access sent by mail. */
    private void onPaper(String mission, String name) {
      if (acts.isUntouched(mission)) {
        acts.sendStatement(mission, name, acts.officer().person());
        acts.sendLetter(mission, "Denis Okoro-Lind", acts.officer().person());
        acts.decideAll(mission);
        Hand by =
            new Hand(acts.officer().person(), "Letter of the Chair, received by mail this morning");
        acts.file(mission, by, voice("Mr.", "Denis Okoro-Lind", Level.OTHER), List.of());
      }
    }

    /** Sent, with nothing in the way but its letter. */
    private void drafted(String mission, String name) {
      if (acts.isUntouched(mission)) {
        acts.sendStatement(mission, name, acts.authorizer(mission).id());
        acts.awaitAnswers(mission);
      }
    }
  }

  private static Voice voice(String honorific, String speaker, Level level) {
    return new Voice(honorific, speaker, "", Optional.of(level), Optional.empty(), "");
  }
}
