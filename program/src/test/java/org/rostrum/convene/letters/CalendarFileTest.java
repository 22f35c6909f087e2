package org.rostrum.convene.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rostrum.debate.Convened;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.SetClock;
import org.rostrum.post.Attachment;
import org.rostrum.web.HouseSign;

/** The calendar file, read back by another's reader of calendars. */
class CalendarFileTest {
  private static final HouseSign SIGN =
      new HouseSign(
          "Specimen Secretariat", URI.create("https://rostrum.example"), HouseSign.Cast.SPECIMENS);

  private final CalendarFile file = new CalendarFile(SIGN, new SetClock());

  @Test
  void file_isAsTheStandardWantsIt() {
    Convened debate = AnOpenDebate.convened(AnOpenDebate.LAST_DAY, Duration.ZERO, 4);

    assertThat(file.of(debate, Tongue.ENGLISH))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Rostrum//Open debates//EN
            BEGIN:VEVENT
            UID:deadline.water@rostrum.example
            DTSTAMP:20261123T170000Z
            SEQUENCE:4
            DTSTART:20261203T230000Z
            SUMMARY:Statements close: Fresh water\\; a shared\\, and a scarce\\, good of a
             ll rivers\\\\seas
            URL:https://rostrum.example/debates/water
            TRANSP:TRANSPARENT
            END:VEVENT
            BEGIN:VEVENT
            UID:sitting-1.water@rostrum.example
            DTSTAMP:20261123T170000Z
            SEQUENCE:4
            DTSTART:20261204T150000Z
            DTEND:20261204T180000Z
            SUMMARY:Open debate: Fresh water\\; a shared\\, and a scarce\\, good of all ri
             vers\\\\seas
            LOCATION:Security Council Chamber
            URL:https://rostrum.example/debates/water
            TRANSP:TRANSPARENT
            END:VEVENT
            BEGIN:VEVENT
            UID:sitting-2.water@rostrum.example
            DTSTAMP:20261123T170000Z
            SEQUENCE:4
            DTSTART;VALUE=DATE:20261207
            SUMMARY:Open debate\\, resumed: Fresh water\\; a shared\\, and a scarce\\, good
              of all rivers\\\\seas
            URL:https://rostrum.example/debates/water
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void file_isReadByAnotherProgram_inEveryLanguage(Tongue tongue) throws Exception {
    Convened debate = AnOpenDebate.convened(AnOpenDebate.LAST_DAY, Duration.ZERO, 4);
    String text = file.of(debate, tongue);
    Calendar read = new CalendarBuilder().build(new StringReader(text));
    List<VEvent> events = read.getComponents("VEVENT");

    assertThat(read.validate().getEntries()).isEmpty();
    assertThat(events).hasSize(3);
    assertThat(value(events.getFirst(), "SUMMARY"))
        .isEqualTo(LettersWords.ALL.say(tongue, "calendar.closes", "title", debate.title()));
    assertThat(value(events.getFirst(), "DTSTART")).isEqualTo("20261203T230000Z");
    for (String line : text.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
  }

  @Test
  void changedDeadline_raisesTheSequence_andKeepsTheNameOfTheEvent() throws Exception {
    Convened before = AnOpenDebate.convened(AnOpenDebate.LAST_DAY, Duration.ZERO, 4);
    Convened moved = AnOpenDebate.convened(AnOpenDebate.LAST_DAY.plusDays(1), Duration.ZERO, 5);
    Convened extended =
        AnOpenDebate.convened(AnOpenDebate.LAST_DAY.plusDays(1), Duration.ofHours(2), 5);
    List<Integer> sequences = new ArrayList<>();
    for (Convened each : List.of(before, moved, extended)) {
      VEvent deadline =
          new CalendarBuilder()
              .build(new StringReader(file.of(each, Tongue.ENGLISH)))
              .<VEvent>getComponents("VEVENT")
              .getFirst();
      assertThat(value(deadline, "UID")).isEqualTo("deadline.water@rostrum.example");
      sequences.add(Integer.valueOf(value(deadline, "SEQUENCE")));
    }

    assertThat(sequences).containsExactly(4, 5, 7205);
  }

  @Test
  void fileInALetter_isTheSame() {
    Convened debate = AnOpenDebate.convened(AnOpenDebate.LAST_DAY, Duration.ZERO, 4);

    assertThat(file.attached(debate, Tongue.ARABIC))
        .isEqualTo(
            new Attachment(
                "debate.ics",
                "text/calendar; charset=utf-8",
                file.of(debate, Tongue.ARABIC).getBytes(StandardCharsets.UTF_8)));
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }
}
