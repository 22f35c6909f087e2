package org.rostrum.cli.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.rostrum.convene.DebateFile;
import org.rostrum.convene.house.Convening;
import org.rostrum.debate.Policy;
import org.rostrum.people.Mission;
import org.rostrum.people.People;
import org.rostrum.people.Role;
import org.rostrum.people.Seat;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.draft.Place;
import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.FilingKey;
import org.rostrum.receive.filing.Filings;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.files.Kept;

/**
 * The specimen debate, announced in a real house, an hour before it closes; the test's own clock.
 */
final class SpecimenHouse {
  static final String ID = "fresh-water-in-armed-conflict";
  static final String DEBATE = "/debates/" + ID;
  static final Instant CLOSE = Instant.parse("2027-02-18T23:00:00Z");

  private static final Path FILE = Path.of("../examples/specimen-debate/debate.yaml");

  private final AtomicReference<Instant> now =
      new AtomicReference<>(CLOSE.minus(Duration.ofMinutes(50)));

  Clock clock() {
    InstantSource source = now::get;
    return source.withZone(ZoneOffset.UTC);
  }

  void pass(Duration time) {
    now.updateAndGet(moment -> moment.plus(time));
  }

  void set(Instant moment) {
    now.set(moment);
  }

  /** Convenes the debate; every mission has somebody who may file, the house two officers. */
  static void convene(OpenHouse house) throws IOException {
    People people = house.server().part(People.class);
    people.add(new Mission(Mission.HOUSE, "House", Mission.Access.OWN_PEOPLE));
    for (String name : List.of("M. Adeyo", "R. Tanabe")) {
      people.add(name, "", Mission.HOUSE, List.of(Seat.of(Role.SECRETARIAT_OFFICER)));
    }
    for (String code : List.of("QLY", "WAD", "PEL", "LUM")) {
      people.add(new Mission(code, "Mission of " + code, Mission.Access.OWN_PEOPLE));
      people.add("Envoy of " + code, "", code, List.of(Seat.of(Role.AUTHORIZER)));
    }
    Convening convening = house.server().part(Convening.class);
    convening.announce(
        convening.convene(DebateFile.read(FILE), Policy.STANDARD, Optional.empty(), ""));
  }

  static String base(String mission) {
    return DEBATE + "/missions/" + mission;
  }

  /** Puts a file into a mission's draft. */
  static void prepare(OpenHouse house, String mission, Part part, byte[] bytes) {
    Drafts drafts = house.server().part(Drafts.class);
    String name = part == Part.STATEMENT ? "statement.docx" : "letter.pdf";
    long standing = drafts.find(ID, mission).number(part);
    try {
      Kept kept =
          house.server().part(FileStores.class).unpublished().keep(new ByteArrayInputStream(bytes));
      drafts.put(new Place(ID, mission, part), kept, name, "someone", standing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files what a mission has prepared, whatever stands against it. */
  static HttpResponse<byte[]> file(
      OpenHouse house, Caller caller, String mission, String... parties) {
    long version = house.server().part(Drafts.class).find(ID, mission).version();
    List<String> form =
        new ArrayList<>(List.of("version", Long.toString(version), "anyway", "yes"));
    for (String party : parties) {
      form.addAll(List.of("party", party));
    }
    return caller.post(base(mission) + "/file", form.toArray(String[]::new));
  }

  static Filing filing(OpenHouse house, String mission, long number) {
    return house
        .server()
        .part(Filings.class)
        .find(new FilingKey(ID, mission, number))
        .orElseThrow();
  }

  /** The version of a filing, as its page carries it. */
  static String version(OpenHouse house, String mission, long number) {
    return Long.toString(filing(house, mission, number).version());
  }

  static void await(BooleanSupplier happened) {
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("it did not happen in two minutes");
      }
      LockSupport.parkNanos(100_000_000);
    }
  }
}
