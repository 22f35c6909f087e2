package org.rostrum.convene.note;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.debate.Debate;
import org.rostrum.debate.MeetingForm;
import org.rostrum.debate.Participation;
import org.rostrum.debate.Presidency;

/** Names the fields a note leaves open. */
public final class Missing {
  private final List<String> missing = new ArrayList<>();

  private Missing() {}

  /** The fields' paths, in the order of {@code debate.yaml}. */
  public static List<String> of(Debate debate) {
    Missing fields = new Missing();
    fields.words("debate.agenda-item", debate.titles().agendaItem());
    fields.words("debate.theme", debate.titles().theme());
    fields.words("debate.short-name", debate.titles().shortName());
    fields.check("debate.form", debate.form() == MeetingForm.UNSTATED ? 0 : 1);
    fields.check("sittings", debate.sittings().size());
    for (int i = 0; i < debate.sittings().size(); i++) {
      String path = "sittings." + (i + 1);
      fields.check(path + ".date", debate.sittings().get(i).date().stream().count());
      fields.check(path + ".starts", debate.sittings().get(i).starts().stream().count());
    }
    debate.sittings().stream()
        .findFirst()
        .ifPresent(first -> fields.words("sittings.1.place", first.place()));
    fields.check("objective", debate.objective().size());
    fields.check("background", debate.background().size());
    fields.check("questions", debate.questions().size());
    fields.check("briefers", debate.briefers().size());
    fields.presidency(debate.presidency());
    fields.participation(debate.participation());
    fields.check("deadline", debate.deadline().stream().count());
    debate.deadline().ifPresent(one -> fields.check("deadline.date", one.date().stream().count()));
    return List.copyOf(fields.missing);
  }

  private void presidency(Presidency presidency) {
    words("presidency.state", presidency.state());
    words("presidency.name", presidency.name());
    words("presidency.title", presidency.title());
  }

  private void participation(Participation part) {
    words("participation.members", part.members());
    words("participation.others", part.others());
    words("participation.channel", part.channel());
    words("participation.file-format", part.fileFormat());
    check("participation.cover-letter-signed-by", part.coverLetterSignedBy().size());
    words("participation.cover-letter-addressed-to", part.coverLetterAddressedTo());
    words("participation.limit", part.limit());
    words("participation.publication", part.publication());
    words("participation.outcome", part.outcome());
  }

  private void words(String field, String words) {
    check(field, words.length());
  }

  private void check(String field, long size) {
    if (size == 0) {
      missing.add(field);
    }
  }
}
