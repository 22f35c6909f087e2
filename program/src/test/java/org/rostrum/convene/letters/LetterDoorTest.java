package org.rostrum.convene.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Mission;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.post.Addressee;
import org.rostrum.post.KeptLetter;
import org.rostrum.post.LetterState;
import org.rostrum.post.Occasion;

class LetterDoorTest {
  @Test
  void officerOfOneDebate_isLetAtItsLettersAlone() {
    Person ofOne = officer(new Seat(Role.SECRETARIAT_OFFICER, "water"));
    Person ofAll = officer(Seat.of(Role.SECRETARIAT_OFFICER));
    Person auditor = officer(Seat.of(Role.AUDITOR));

    assertThat(LetterDoor.isOpen(ofOne, about("water"))).isTrue();
    assertThat(LetterDoor.isOpen(ofOne, about("fire"))).isFalse();
    assertThat(LetterDoor.isOpen(ofOne, about(""))).isFalse();
    assertThat(LetterDoor.isOpen(ofAll, about("fire"))).isTrue();
    assertThat(LetterDoor.isOpen(ofAll, about(""))).isTrue();
    assertThat(LetterDoor.isOpen(auditor, about("water"))).isFalse();
  }

  private static Person officer(Seat seat) {
    return new Person("o", "O.", "", Mission.HOUSE, Person.State.ACTIVE, List.of(seat));
  }

  private static KeptLetter about(String debate) {
    return new KeptLetter(
        "letter",
        debate,
        Occasion.RECEIPT,
        new Addressee("p", "P.", "", "QLY", Tongue.ENGLISH),
        "Subject",
        "Body",
        List.of(),
        Optional.empty(),
        Instant.EPOCH,
        LetterState.DRAFT,
        Instant.EPOCH,
        Optional.empty(),
        "",
        0,
        Optional.empty(),
        Optional.empty(),
        0);
  }
}
