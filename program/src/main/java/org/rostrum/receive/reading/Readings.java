package org.rostrum.receive.reading;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.people.People;
import org.rostrum.people.Person;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Place;
import org.rostrum.receive.draft.Sent;
import org.rostrum.storage.Database;
import org.rostrum.storage.Instants;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.register.Registrar;

/**
 * Opens unpublished files for people. Before a byte is given, the reading is in the register and on
 * the mission's page. Safe for many threads.
 */
public final class Readings {
  private final Database database;
  private final FileStores files;
  private final Registrar registrar;
  private final Events events;
  private final People people;

  public Readings(
      Database database, FileStores files, Registrar registrar, Events events, People people) {
    this.database = database;
    this.files = files;
    this.registrar = registrar;
    this.events = events;
    this.people = people;
  }

  private record Row(String part, long number, String reader, String readAt, long entry) {
    Read read() {
      return new Read(part, number, reader, Instants.read(readAt), entry);
    }
  }

  /** Opens a version of a file, byte for byte as it was sent. Close what comes. */
  public InputStream open(Place place, Sent sent, Person reader) {
    InputStream bytes = files.unpublished().open(sent.hash());
    note(place, sent, reader);
    return bytes;
  }

  /**
   * Notes that somebody reads a version, as a file or as the text and pictures made of it. Before
   * anything is shown: what cannot be noted is not read.
   */
  public void note(Place place, Sent sent, Person reader) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("mission", place.mission());
    facts.put("part", place.part().code());
    facts.put("version", Long.toString(sent.number()));
    facts.put("file-sha256", sent.hash().hex());
    facts.put("reader", reader.id());
    facts.put("reader-of", reader.mission());
    String id = people.word(9);
    database.writeInTurn(
        Registrar.TURN,
        jdbc -> {
          Registrar.Appended entry =
              registrar.append(jdbc, Registrar.Log.READINGS, place.debate(), "file-read", facts);
          jdbc.sql(
                  "INSERT INTO reading"
                      + " (id, debate, mission, part, number, hash, reader, read_at, entry)"
                      + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
              .params(
                  id,
                  place.debate(),
                  place.mission(),
                  place.part().code(),
                  sent.number(),
                  sent.hash().hex(),
                  reader.id(),
                  Instants.text(entry.time()),
                  entry.index())
              .update();
          return events.publishNext(jdbc, Drafts.topic(place.debate(), place.mission()));
        });
  }

  /** Every reading of a mission's files in a debate, the newest first. */
  public List<Read> of(String debate, String mission) {
    return database.read(jdbc ->
        jdbc
            .sql(
                "SELECT part, number, reader, read_at, entry FROM reading"
                    + " WHERE debate = ? AND mission = ? ORDER BY read_at DESC, entry DESC")
            .params(debate, mission)
            .query(Row.class)
            .list()
            .stream()
            .map(Row::read)
            .toList());
  }
}
