package org.rostrum.receive.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Level;
import org.rostrum.debate.PartTaken;
import org.rostrum.receive.filing.Filing.Party;
import org.rostrum.storage.Instants;
import org.rostrum.storage.files.FileHash;
import org.rostrum.storage.revision.Revisions;
import org.rostrum.storage.revision.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Filings as their tables have them. Every statement that touches them stands here. */
final class FilingRows {
  private static final String SELECT =
      """
      SELECT debate, mission, number, state, timing, received_at, counted_at, statement,
        statement_size, statement_name, cover, cover_size, cover_name, cover_verdict, cover_until,
        text_hash, choices, left_out, held, filed_by, grounds, honorific, speaker, title, level,
        part, on_behalf_of, in_place_of, entry
      FROM filing
      """;

  private FilingRows() {}

  /** What the log of edits calls a filing. */
  static Subject subject(FilingKey key) {
    return new Subject("filing", key.id());
  }

  static Optional<Filing> find(JdbcClient jdbc, FilingKey key) {
    return jdbc.sql(SELECT + " WHERE debate = :debate AND mission = :mission AND number = :number")
        .param("debate", key.debate())
        .param("mission", key.mission())
        .param("number", key.number())
        .query((row, n) -> read(jdbc, row))
        .optional();
  }

  static List<Filing> ofMission(JdbcClient jdbc, String debate, String mission) {
    return jdbc.sql(SELECT + " WHERE debate = :debate AND mission = :mission ORDER BY number")
        .param("debate", debate)
        .param("mission", mission)
        .query((row, n) -> read(jdbc, row))
        .list();
  }

  static List<Filing> ofDebate(JdbcClient jdbc, String debate) {
    return jdbc.sql(SELECT + " WHERE debate = :debate ORDER BY mission, number")
        .param("debate", debate)
        .query((row, n) -> read(jdbc, row))
        .list();
  }

  static List<Filing> ofStatements(JdbcClient jdbc, List<FileHash> statements) {
    return jdbc.sql(SELECT + " WHERE statement IN (:statements) ORDER BY entry")
        .param("statements", statements.stream().map(FileHash::hex).toList())
        .query((row, n) -> read(jdbc, row))
        .list();
  }

  static List<Filing> all(JdbcClient jdbc) {
    return jdbc.sql(SELECT + " ORDER BY entry").query((row, n) -> read(jdbc, row)).list();
  }

  static List<Filing> jointWith(JdbcClient jdbc, String debate, String party) {
    return jdbc.sql(
            SELECT
                + " WHERE debate = :debate AND EXISTS (SELECT 1 FROM filing_party WHERE"
                + " filing_party.debate = filing.debate AND filing_party.mission = filing.mission"
                + " AND filing_party.number = filing.number AND party = :party)"
                + " ORDER BY mission, number")
        .param("debate", debate)
        .param("party", party)
        .query((row, n) -> read(jdbc, row))
        .list();
  }

  static void insert(JdbcClient jdbc, Filing filing, long entry) {
    CoverRow cover = CoverRow.of(filing.letter());
    jdbc.sql(
            """
            INSERT INTO filing (debate, mission, number, state, timing, received_at, counted_at,
              statement, statement_size, statement_name, cover, cover_size, cover_name,
              cover_verdict, cover_until, text_hash, choices, left_out, held, filed_by, grounds,
              honorific, speaker, title, level, part, on_behalf_of, in_place_of, entry)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
              ?, ?)
            """)
        .params(
            filing.key().debate(),
            filing.key().mission(),
            filing.key().number(),
            filing.state().name(),
            filing.timing().name(),
            Instants.text(filing.received()),
            Instants.text(filing.counted()),
            filing.statement().hash().hex(),
            filing.statement().size(),
            filing.statement().name(),
            cover.hash(),
            cover.size(),
            cover.name(),
            cover.verdict(),
            cover.until(),
            filing.text(),
            filing.choices(),
            String.join("\n", filing.leftOut()),
            String.join("\n", filing.held()),
            filing.by().person(),
            filing.by().grounds(),
            filing.voice().honorific(),
            filing.voice().speaker(),
            filing.voice().title(),
            filing.voice().level().map(Level::name).orElse(""),
            filing.voice().part().map(PartTaken::name).orElse(""),
            filing.voice().group(),
            filing.inPlaceOf(),
            entry)
        .update();
    long place = 0;
    for (Party party : filing.parties()) {
      jdbc.sql("INSERT INTO filing_party VALUES (?, ?, ?, ?, ?, '')")
          .params(
              filing.key().debate(),
              filing.key().mission(),
              filing.key().number(),
              party.mission(),
              place++)
          .update();
    }
  }

  static void move(JdbcClient jdbc, FilingKey key, State state, Timing timing) {
    update(jdbc, key, "state = ?, timing = ?", state.name(), timing.name());
  }

  /** It waits no longer: it has taken the place of the other. */
  static void settle(JdbcClient jdbc, FilingKey key) {
    update(jdbc, key, "in_place_of = ?", 0);
  }

  static void letter(JdbcClient jdbc, FilingKey key, CoverLetter letter) {
    CoverRow cover = CoverRow.of(letter);
    update(
        jdbc,
        key,
        "cover = ?, cover_size = ?, cover_name = ?, cover_verdict = ?",
        cover.hash(),
        cover.size(),
        cover.name(),
        cover.verdict());
  }

  static void voice(JdbcClient jdbc, FilingKey key, Voice voice) {
    update(
        jdbc,
        key,
        "honorific = ?, speaker = ?, title = ?, level = ?, part = ?, on_behalf_of = ?",
        voice.honorific(),
        voice.speaker(),
        voice.title(),
        voice.level().map(Level::name).orElse(""),
        voice.part().map(PartTaken::name).orElse(""),
        voice.group());
  }

  static void confirm(JdbcClient jdbc, FilingKey key, String party, java.time.Instant at) {
    jdbc.sql(
            "UPDATE filing_party SET confirmed_at = ?"
                + " WHERE debate = ? AND mission = ? AND number = ? AND party = ?")
        .params(Instants.text(at), key.debate(), key.mission(), key.number(), party)
        .update();
  }

  private static void update(JdbcClient jdbc, FilingKey key, String set, Object... values) {
    List<Object> all = new java.util.ArrayList<>(List.of(values));
    all.addAll(List.of(key.debate(), key.mission(), key.number()));
    jdbc.sql("UPDATE filing SET " + set + " WHERE debate = ? AND mission = ? AND number = ?")
        .params(all)
        .update();
  }

  private static Filing read(JdbcClient jdbc, ResultSet row) throws SQLException {
    FilingKey key =
        new FilingKey(row.getString("debate"), row.getString("mission"), row.getLong("number"));
    return new Filing(
        key,
        State.valueOf(row.getString("state")),
        Timing.valueOf(row.getString("timing")),
        Instants.read(row.getString("received_at")),
        Instants.read(row.getString("counted_at")),
        new FiledFile(
            row.getString("statement_name"),
            row.getLong("statement_size"),
            new FileHash(row.getString("statement"))),
        CoverRow.read(row).letter(),
        row.getString("text_hash"),
        row.getString("choices"),
        lines(row.getString("left_out")),
        lines(row.getString("held")),
        new Hand(row.getString("filed_by"), row.getString("grounds")),
        voice(row),
        row.getLong("in_place_of"),
        parties(jdbc, key),
        row.getLong("entry"),
        Revisions.version(jdbc, subject(key)));
  }

  private static Voice voice(ResultSet row) throws SQLException {
    return new Voice(
        row.getString("honorific"),
        row.getString("speaker"),
        row.getString("title"),
        Optional.of(row.getString("level")).filter(word -> !word.isEmpty()).map(Level::valueOf),
        Optional.of(row.getString("part")).filter(word -> !word.isEmpty()).map(PartTaken::valueOf),
        row.getString("on_behalf_of"));
  }

  private static List<Party> parties(JdbcClient jdbc, FilingKey key) {
    return jdbc.sql(
            "SELECT party, confirmed_at FROM filing_party"
                + " WHERE debate = ? AND mission = ? AND number = ? ORDER BY place")
        .params(key.debate(), key.mission(), key.number())
        .query((row, n) ->
            new Party(
                row.getString("party"),
                Optional.of(row.getString("confirmed_at"))
                    .filter(at -> !at.isEmpty())
                    .map(Instants::read)))
        .list();
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
  }
}
