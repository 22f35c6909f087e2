package org.rostrum.compile.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.compile.house.Compilation.Kind;
import org.rostrum.compile.house.Compilation.State;
import org.rostrum.compile.work.WorkStore;
import org.rostrum.debate.Policy;
import org.rostrum.debate.Stage;
import org.rostrum.debate.StageChanges;
import org.rostrum.receive.draft.Part;
import org.rostrum.receive.filing.Deed;
import org.rostrum.receive.filing.FiledForCompilation;
import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.FilingHouse;
import org.rostrum.receive.filing.FilingReconciliation;
import org.rostrum.receive.filing.SomeFiling;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;

class HouseCompilationTest {
  private static final Path STATEMENTS = Path.of("../examples/specimen-debate/statements");

  @TempDir Path folder;

  /** The stages a compilation moved the debate to. */
  private static final class Moved implements StageChanges {
    private final List<String> moves = new ArrayList<>();

    @Override
    public void compiling(String debate) {
      moves.add("compiling " + debate);
    }

    @Override
    public void issued(String debate) {
      moves.add("issued " + debate);
    }
  }

  private record Desk(Compilations compilations, HouseCompilation compiling, Moved moved) {
    Compilation make() {
      long number = compilations.begin(FilingHouse.DEBATE, "adeyo").orElseThrow();
      compiling.make(FilingHouse.DEBATE, number);
      return compilations.find(FilingHouse.DEBATE, number).orElseThrow();
    }
  }

  private Desk desk(FilingHouse house) {
    Moved moved = new Moved();
    Compilations compilations =
        new Compilations(house.storage.database(), house.storage.events(), house.clock);
    return new Desk(
        compilations,
        new HouseCompilation(
            house.storage.database(),
            house.storage.files().unpublished(),
            house.debates,
            new FiledForCompilation(
                house.storage.database(),
                house.filings,
                house.storage.revisions(),
                house.storage.events(),
                house.clock),
            new FilingReconciliation(
                house.storage.database(), house.registrar, house.storage.files()),
            moved,
            house.registrar,
            compilations,
            new Bench("test", folder.resolve("bench"), new WorkStore(folder.resolve("works")))),
        moved);
  }

  private static Filing accepted(FilingHouse house, String mission, String file)
      throws IOException {
    house.send(mission, Part.STATEMENT, Files.readAllBytes(STATEMENTS.resolve(file)));
    house.send(mission, Part.COVER, "letter of " + mission);
    return house.done(house.filed(mission), Deed.ACCEPT, "");
  }

  @OnBoth
  void acceptedFilings_becomeOneDocumentWithItsEntry(Vendor vendor) throws IOException {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      accepted(house, "QLY", "quillaya.docx");
      accepted(house, "BRM", "brennmark.docx");
      house.clock.set(SomeFiling.CLOSE.plusSeconds(60));
      house.debate(Stage.CLOSED, Policy.STANDARD);
      Desk desk = desk(house);
      Compilation made = desk.make();

      assertThat(made.remarks(Kind.AGAINST)).isEmpty();
      assertThat(made.state()).isEqualTo(State.OFFICIAL);
      assertThat(made.filings()).containsExactly("BRM-1", "QLY-1");
      assertThat(made.files())
          .extracting(Compilation.Result::name)
          .contains("compilation.docx", "compilation.akn.xml", "html.zip", "manifest.json");
      assertThat(made.files())
          .allMatch(file -> house.storage.files().unpublished().healthy(file.hash()));
      assertThat(desk.moved().moves).containsExactly("compiling water-2027");
      assertThat(house.filings.ofDebate(FilingHouse.DEBATE))
          .extracting(Filing::state)
          .containsOnly(org.rostrum.receive.filing.State.COMPILED);
      assertThat(made.entry()).isEqualTo(4);

      Compilation again = desk.make();
      assertThat(again.state()).isEqualTo(State.OFFICIAL);
      assertThat(again.manifest()).isEqualTo(made.manifest());
    }
  }

  @OnBoth
  void filingThatIsDeletedOrChangedByHand_keepsTheCompilationFromBeingOfficial_andIsNamed(
      Vendor vendor) throws IOException {
    List<String> tamperings =
        List.of(
            "DELETE FROM filing WHERE mission = 'QLY'",
            "UPDATE filing SET state = 'WITHDRAWN' WHERE mission = 'QLY'",
            "UPDATE filing SET timing = 'LATE' WHERE mission = 'QLY'",
            "UPDATE filing SET statement = '" + "a".repeat(64) + "' WHERE mission = 'QLY'");
    int place = 0;
    for (String tampering : tamperings) {
      try (FilingHouse house = new FilingHouse(vendor, folder.resolve("h" + place++))) {
        house.sendBoth("QLY", "Our words.");
        house.done(house.filed("QLY"), Deed.ACCEPT, "");
        house.debate(Stage.CLOSED, Policy.STANDARD);
        house.storage.database().write(jdbc -> jdbc.sql(tampering).update());
        Compilation made = desk(house).make();

        assertThat(made.state()).as(tampering).isEqualTo(State.WITHHELD);
        assertThat(made.files()).isEmpty();
        assertThat(made.remarks(Kind.AGAINST)).hasSize(1);
        assertThat(made.remarks(Kind.AGAINST).getFirst()).startsWith("QLY-1: ");
      }
    }
  }
}
