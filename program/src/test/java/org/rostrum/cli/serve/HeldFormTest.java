package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.people.keys.Links;
import org.rostrum.web.Browser;
import org.rostrum.web.Tab;

/** A session ends under somebody who is writing: they show their key in place and go on. */
class HeldFormTest {
  private static final String LONG =
      "Madam President, “water” & <peace>; l’eau, 水, вода, ماء. ".repeat(400);

  private static final String CHOOSE =
      """
      (() => {
        const box = new DataTransfer();
        box.items.add(new File(['not a Word file'], 'speech.docx'));
        document.querySelector('input[type=file]').files = box.files;
      })()
      """;

  /** Builds a form on the page, as a page of ours would have it, and fills it. */
  private static String form(String action) {
    return """
    (() => {
      const guard = document.querySelector('[name=_csrf]').value;
      const form = document.createElement('form');
      form.method = 'post'; form.id = 'long'; form.action = '%s'; form.enctype = 'multipart/form-data';
      form.innerHTML = '<input type="hidden" name="_csrf"><textarea name="note"></textarea>'
        + '<input name="name" value="O. New"><input type="checkbox" name="tick" value="a" checked>'
        + '<input type="checkbox" name="tick" value="b" checked>' + '<input type="file" name="file">' + '<button>Send</button>';
      form.elements._csrf.value = guard;
      document.querySelector('main').append(form);
      form.elements.note.value = %s;
    })()
    """
        .formatted(action, quoted(LONG));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  @Test
  void formOfSomebodyWhoseSessionEnded_goesOnWordForWordWithItsFile(@TempDir Path folder) {
    MovedClock time = new MovedClock();
    try (OpenHouse house =
            OpenHouse.in(folder.resolve("data"), time.clock(), settings -> settings);
        Browser browser = Browser.start(folder.resolve("profile"))) {
      People people = house.server().part(People.class);
      people.add(new Mission("QLY", "Mission of Quillaya", Mission.Access.OWN_PEOPLE));
      Person person = people.add("N. Writer", "", "QLY", List.of(Seat.of(Role.ADMINISTRATOR)));
      String word = house.server().part(Links.class).make(person.id(), "");
      Tab tab = browser.tab().withPasskeyDevice();
      tab.open(house.at("/link/" + word)).follow("form[data-passkey] button");

      String action = "/missions/QLY/people"; // any form will do; this one overlooks the file
      tab.evaluate(form(action));
      tab.evaluate(CHOOSE);
      time.move(Duration.ofMinutes(61));
      tab.follow("#long button");

      assertThat(tab.text("h1")).isEqualTo("Enter again; what you wrote is kept");
      assertThat(value(tab, "note")).isEqualTo(LONG.strip());
      assertThat(tab.evaluate("document.querySelectorAll('[name=tick]').length").asInt())
          .isEqualTo(2);
      assertThat(tab.text("label[for=held-file]")).isEqualTo("Choose speech.docx again");
      assertThat(tab.evaluate("document.querySelector('form[data-passkey]').action").asString())
          .isEqualTo(house.at(action));

      // The device does not answer: nothing is lost, and the page says what to do.
      tab.deviceAnswers("no");
      tab.evaluate(CHOOSE);
      tab.click("form[data-passkey] button");
      tab.until("!document.querySelector('[data-says=NotAllowedError]').hidden");
      assertThat(value(tab, "note")).isEqualTo(LONG.strip());

      tab.deviceAnswers("yes");
      tab.follow("form[data-passkey] button");
      assertThat(tab.text("h1"))
          .as("the form has done what it says")
          .isEqualTo("A link for O. New");
      assertThat(tab.shows(".tabs [href='/account']")).isTrue();
    }
  }

  private static String value(Tab tab, String name) {
    return tab.evaluate("document.querySelector('[name=" + name + "]').value").asString().strip();
  }
}
