package org.rostrum.people.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rostrum.people.DemoContent;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.storage.Database;

/** The invented missions of a demonstration and their invented people. */
public final class DemoPeople implements DemoContent {
  private static final String MISSION = "mission";

  private final Database database;
  private final People people;

  public DemoPeople(Database database, People people) {
    this.database = database;
    this.people = people;
  }

  @Override
  public void fill() {
    if (!people.of(Mission.HOUSE).isEmpty()) {
      return; // a kept demonstration, opened again
    }
    // At once: a commit waits for the disk, and a demonstration for nobody.
    database.write(jdbc -> {
      List<String> lines = lines();
      lines.forEach(this::add);
      return lines.size();
    });
  }

  private void add(String line) {
    String[] cells = line.split("\t", -1);
    if (cells[0].equals(MISSION)) {
      people.add(new Mission(cells[1], cells[3], Mission.Access.valueOf(cells[2])));
    } else {
      people.add(
          cells[3], mail(cells[3], cells[1]), cells[1], List.of(Seat.of(Role.valueOf(cells[2]))));
    }
  }

  /** An address that nobody has: T. Mamani of QLY is t.mamani@qly.example. */
  private static String mail(String name, String mission) {
    String person = name.toLowerCase(Locale.ROOT).replaceAll("[ .]+", ".");
    return person + "@" + mission.toLowerCase(Locale.ROOT) + ".example";
  }

  private static List<String> lines() {
    try (InputStream file = Objects.requireNonNull(People.class.getResourceAsStream("demo.tsv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
