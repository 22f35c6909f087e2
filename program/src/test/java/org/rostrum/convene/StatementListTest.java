package org.rostrum.convene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.debate.Capacity;
import org.rostrum.debate.Level;
import org.rostrum.debate.PartTaken;
import org.rostrum.debate.StatementFacts;
import org.rostrum.document.safety.Refusal;

final class StatementListTest {
  private static final String HEADER =
      "file,entity,speaker,honorific,title,level,language,capacity,part,order,received\n";

  private static final StatementFacts SARN =
      new StatementFacts(
          "sarn.docx",
          "Sarn",
          "Ilse Vandermoor",
          "Her Excellency Ms.",
          "Minister for Foreign Affairs, and Chair",
          Optional.of(Level.MINISTER_FOR_FOREIGN_AFFAIRS),
          "fr",
          new Capacity.OnBehalfOf("the Lake States"),
          Optional.of(PartTaken.PRESIDENT),
          OptionalInt.of(3),
          Optional.of(Instant.parse("2027-02-18T21:45:00Z")));

  @Test
  void row_isReadWithEveryFact() {
    String row =
        "sarn.docx,Sarn,Ilse Vandermoor,Her Excellency Ms.,\"Minister for Foreign Affairs, and"
            + " Chair\",mfa,French,On behalf of the Lake States,president,3,"
            + "2027-02-18 16:45:00-05:00\n";
    assertThat(StatementList.parse("statements.csv", HEADER + row)).containsExactly(SARN);
  }

  @Test
  void quotationMarkNeverClosed_isToldWithItsCell() {
    String table = "file,entity\na.docx,\"Sarn\nb.docx,Valmure\n";
    assertThatThrownBy(() -> StatementList.parse("statements.csv", table))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(
            "row 2, column B (entity): this cell runs over several lines. Look for a quotation mark"
                + " that is never closed.");
  }

  @Test
  void semicolonsMarkAndWindowsLines_areReadTheSame(@TempDir Path debate) throws Exception {
    Files.createDirectory(debate.resolve("statements"));
    Files.createFile(debate.resolve("statements/sarn.docx"));
    String row =
        "sarn.docx;Sarn;Ilse Vandermoor;Her Excellency Ms.;Minister for Foreign Affairs, and"
            + " Chair;MFA;fr;on behalf of the Lake States;president;3;2027-02-18T21:45:00Z";
    Files.writeString(
        debate.resolve("statements.csv"),
        "\uFEFF" + HEADER.replace(',', ';').replace("\n", "\r\n") + row + "\r\n;;;;;;;;;;\r\n");
    assertThat(StatementList.read(debate)).containsExactly(SARN);
  }

  @Test
  void columnsInAnotherOrderOrLeftOut_areEmpty() {
    assertThat(StatementList.parse("statements.csv", "Part,File\nwritten,pelagia.docx\n"))
        .containsExactly(
            new StatementFacts(
                "pelagia.docx",
                "pelagia",
                "",
                "",
                "",
                Optional.empty(),
                "",
                new Capacity.National(),
                Optional.of(PartTaken.WRITTEN),
                OptionalInt.empty(),
                Optional.empty()));
  }

  @Test
  void everyFault_isToldWithRowAndColumn() {
    assertRefused(
        HEADER
            + "a.docx,,,,,boss,Klingon,alone,guest,first,today\n"
            + ",,,,,,,,,,\n"
            + ",X,,,,,,,,,\n"
            + "a.docx,,,,,,,,,,\n"
            + "b.docx,,,,,,,,,,,stray\n",
        """
        statements.csv, row 2, column F (level): "boss" must be one of: HS, HG, VP, CP, DPM, MFA, \
        M, VM, PR, DPR, CdA, PO, other.
        statements.csv, row 2, column G (language): "Klingon" must be a language such as en, fr, \
        ar, zh, ru, es or "French".
        statements.csv, row 2, column H (capacity): "alone" must be "national" or "on behalf of …".
        statements.csv, row 2, column I (part): "guest" must be one of: briefer, member, \
        president, spoken, written.
        statements.csv, row 2, column J (order): "first" must be a whole number from 1.
        statements.csv, row 2, column K (received): "today" must be a moment with its offset, such \
        as 2021-06-29T16:45:00-04:00 or 2021-06-29T20:45:00Z.
        statements.csv, row 4, column A (file): no file is named in this row.
        statements.csv, row 5, column A (file): a.docx stands in row 2 already.
        statements.csv, row 6, column L: there is no column for "stray". Put words that hold the \
        separator in quotation marks.\
        """);
  }

  @Test
  void unknownColumn_isRefusedWithTheNearestKnown() {
    assertRefused(
        "file,speker\n",
        "statements.csv, row 1, column B: the column \"speker\" is not known. Did you mean"
            + " \"speaker\"?");
  }

  @Test
  void tableWithoutFiles_isRefused() {
    assertRefused(
        "speaker\nA\n",
        "statements.csv, row 1: there is no column \"file\". It names each statement's file, such"
            + " as quillaya.docx.");
  }

  @Test
  void emptyTable_isRefused() {
    assertRefused("\n", "statements.csv: the table is empty. Its first row is: " + HEADER.strip());
  }

  @Test
  void yamlBesideAStatement_isReadLikeARow(@TempDir Path debate) throws Exception {
    Path statements = Files.createDirectory(debate.resolve("statements"));
    Files.createFile(statements.resolve("sarn.docx"));
    Files.writeString(
        statements.resolve("sarn.yaml"),
        """
        entity: Sarn
        speaker: Ilse Vandermoor
        honorific: Her Excellency Ms.
        title: Minister for Foreign Affairs, and Chair
        level: MFA
        language: fr
        capacity: on behalf of the Lake States
        part: president
        order: 3
        received: 2027-02-18T21:45:00Z
        """);
    assertThat(StatementList.read(debate)).containsExactly(SARN);
  }

  @Test
  void folderWithNothingButWordFiles_takesTheirNames(@TempDir Path debate) throws Exception {
    Files.createFile(debate.resolve("Zubria.docx"));
    Files.createFile(debate.resolve("Auren.docx"));
    Files.createFile(debate.resolve("~$Auren.docx"));
    Files.createFile(debate.resolve("concept-note.docx"));
    assertThat(StatementList.read(debate))
        .isEqualTo(
            List.of(StatementFacts.ofFile("Auren.docx"), StatementFacts.ofFile("Zubria.docx")));
    assertThat(StatementFacts.ofFile("Auren.docx").missing())
        .containsExactly("speaker", "title", "level", "part");
  }

  @Test
  void fileThatIsNotThere_isRefusedWithTheNearest(@TempDir Path debate) throws Exception {
    Path statements = Files.createDirectory(debate.resolve("statements"));
    Files.createFile(statements.resolve("quillaya.docx"));
    Path table = debate.resolve("statements.csv");
    Files.writeString(table, "file,part\nquilaya.docx,written\n");
    assertThatThrownBy(() -> StatementList.read(debate))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            table
                + ": quilaya.docx is named, but is not in "
                + statements
                + ". Did you mean quillaya.docx?");
  }

  @Test
  void statementToldTwice_isRefused(@TempDir Path debate) throws Exception {
    Path statements = Files.createDirectory(debate.resolve("statements"));
    Files.createFile(statements.resolve("a.docx"));
    Files.writeString(statements.resolve("a.yaml"), "entity: A\n");
    Path table = debate.resolve("statements.csv");
    Files.writeString(table, "file\na.docx\n");
    assertThatThrownBy(() -> StatementList.read(debate))
        .isInstanceOf(Refusal.class)
        .hasMessage(table + ": a.docx is told here and in a YAML file beside it. Keep one.");
  }

  private static void assertRefused(String table, String message) {
    assertThatThrownBy(() -> StatementList.parse("statements.csv", table))
        .isInstanceOf(Refusal.class)
        .hasMessage(message);
  }
}
