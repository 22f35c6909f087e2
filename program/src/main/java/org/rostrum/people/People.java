package org.rostrum.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the people and missions of the house. */
public final class People {
  private final Database database;
  private final Clock clock;
  private final SecureRandom chance;

  public People(Database database, Clock clock, SecureRandom chance) {
    this.database = database;
    this.clock = clock;
    this.chance = chance;
  }

  private record Row(String id, String name, String mail, String mission, String state) {}

  private record SeatRow(String person, String role, String debate) {}

  private record MissionRow(String code, String name, String access) {}

  public Optional<Person> find(String id) {
    return some("WHERE id = ?", id).stream().findFirst();
  }

  /** Everyone who is written to at an address, whatever its capitals. */
  public List<Person> byMail(String mail) {
    return some("WHERE LOWER(mail) = ?", mail.strip().toLowerCase(Locale.ROOT));
  }

  /** A mission's people, by name. */
  public List<Person> of(String mission) {
    return some("WHERE mission = ?", mission);
  }

  /** Is there nobody yet? */
  public boolean isEmpty() {
    return database.read(jdbc -> jdbc.sql("SELECT COUNT(*) FROM person").query(Long.class).single())
        == 0;
  }

  public Optional<Mission> mission(String code) {
    return missions().stream().filter(mission -> mission.code().equals(code)).findFirst();
  }

  /** All missions, by name. */
  public List<Mission> missions() {
    return database.read(jdbc ->
        jdbc
            .sql("SELECT code, name, access FROM mission ORDER BY name, code")
            .query(MissionRow.class)
            .list()
            .stream()
            .map(row -> new Mission(row.code(), row.name(), Mission.Access.valueOf(row.access())))
            .toList());
  }

  /** Adds a mission; nothing happens when its code is taken. */
  public boolean add(Mission mission) {
    return database.write(jdbc ->
        jdbc.sql(
                    "INSERT INTO mission (code, name, access, created_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (code) DO NOTHING")
                .params(mission.code(), mission.name(), mission.access().name(), now())
                .update()
            == 1);
  }

  /** Adds a person and answers with them. */
  public Person add(String name, String mail, String mission, List<Seat> seats) {
    Person person =
        new Person(word(12), name, mail, mission, Person.State.ACTIVE, List.copyOf(seats));
    database.write(jdbc -> {
      jdbc.sql(
              "INSERT INTO person (id, name, mail, mission, state, created_at)"
                  + " VALUES (?, ?, ?, ?, ?, ?)")
          .params(person.id(), name, mail, mission, person.state().name(), now())
          .update();
      return write(jdbc, person.id(), seats);
    });
    return person;
  }

  /** Gives a person exactly these seats. */
  public void seat(String person, List<Seat> seats) {
    database.write(jdbc -> {
      jdbc.sql("DELETE FROM seat WHERE person = ?").param(person).update();
      return write(jdbc, person, seats);
    });
  }

  /** Closes or opens an account. A closed one keeps its name in the record and cannot enter. */
  public void state(String person, Person.State state) {
    database.write(jdbc ->
        jdbc.sql("UPDATE person SET state = ? WHERE id = ?").params(state.name(), person).update());
  }

  private static int write(JdbcClient jdbc, String person, List<Seat> seats) {
    for (Seat seat : seats) {
      jdbc.sql("INSERT INTO seat (person, role, debate) VALUES (?, ?, ?)")
          .params(person, seat.role().name(), seat.debate())
          .update();
    }
    return seats.size();
  }

  private List<Person> some(String where, String value) {
    return database.read(jdbc -> {
      List<Row> rows =
          jdbc.sql(
                  "SELECT id, name, mail, mission, state FROM person "
                      + where
                      + " ORDER BY name, id")
              .param(value)
              .query(Row.class)
              .list();
      Map<String, List<Seat>> seats = new LinkedHashMap<>();
      jdbc.sql(
              "SELECT person, role, debate FROM seat WHERE person IN (SELECT id FROM person "
                  + where
                  + ") ORDER BY person, role, debate")
          .param(value)
          .query(SeatRow.class)
          .list()
          .forEach(row ->
              seats
                  .computeIfAbsent(row.person(), person -> new ArrayList<>())
                  .add(new Seat(Role.valueOf(row.role()), row.debate())));
      return rows.stream()
          .map(row ->
              new Person(
                  row.id(),
                  row.name(),
                  row.mail(),
                  row.mission(),
                  Person.State.valueOf(row.state()),
                  seats.getOrDefault(row.id(), List.of())))
          .toList();
    });
  }

  /** A word nobody can guess, of so many random bytes, in base64url. */
  public String word(int bytes) {
    byte[] random = new byte[bytes];
    chance.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  private String now() {
    return Instants.text(clock.instant());
  }
}
