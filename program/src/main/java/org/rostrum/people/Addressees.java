package org.rostrum.people;

import java.util.List;
import java.util.Optional;
import org.rostrum.document.words.Tongue;
import org.rostrum.post.Addressee;
import org.rostrum.storage.Database;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The people of the house as letters reach them, by mission and name. Closed accounts are not among
 * them; people without an address are. Answers as of now, also inside an open transaction of the
 * caller's thread.
 */
public final class Addressees {
  private static final String SELECT =
      "SELECT id, name, mail, mission, tongue FROM person WHERE state = 'ACTIVE'";
  private static final String ORDER = " ORDER BY mission, name, id";

  private final Database database;

  public Addressees(Database database) {
    this.database = database;
  }

  private record Row(String id, String name, String mail, String mission, String tongue) {}

  /** Everyone of one mission. */
  public List<Addressee> ofMission(String code) {
    return database.read(
        jdbc -> list(jdbc.sql(SELECT + " AND mission = :code" + ORDER).param("code", code)));
  }

  /** Everyone who holds a role, for all debates or for one. */
  public List<Addressee> ofRole(Role role) {
    return database.read(jdbc ->
        list(
            jdbc.sql(SELECT + " AND id IN (SELECT person FROM seat WHERE role = :role)" + ORDER)
                .param("role", role.name())));
  }

  /** Everyone of all missions; not the house's own people. */
  public List<Addressee> ofAllMissions() {
    return database.read(jdbc ->
        list(jdbc.sql(SELECT + " AND mission <> :house" + ORDER).param("house", Mission.HOUSE)));
  }

  /** One person, closed or not. */
  public Optional<Addressee> find(String person) {
    return database
        .read(jdbc ->
            list(
                jdbc.sql("SELECT id, name, mail, mission, tongue FROM person WHERE id = :id")
                    .param("id", person)))
        .stream()
        .findFirst();
  }

  /** Writes to a person in another language from now on. */
  public void speak(String person, Tongue tongue) {
    database.write(jdbc ->
        jdbc.sql("UPDATE person SET tongue = ? WHERE id = ?")
            .params(tongue.tag(), person)
            .update());
  }

  private static List<Addressee> list(StatementSpec asked) {
    return asked.query(Row.class).list().stream()
        .map(row ->
            new Addressee(
                row.id(),
                row.name(),
                row.mail(),
                row.mission(),
                Tongue.of(row.tongue()).orElse(Tongue.ENGLISH)))
        .toList();
  }
}
