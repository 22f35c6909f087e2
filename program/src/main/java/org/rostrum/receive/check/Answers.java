package org.rostrum.receive.check;

import java.util.List;
import java.util.Optional;
import org.rostrum.storage.Instants;
import org.rostrum.storage.files.FileHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows that keep what the checks of Word files said, for one build of the program. */
final class Answers {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<String>> SENTENCES = new TypeReference<>() {};

  private final String build;

  Answers(String build) {
    this.build = build;
  }

  private record AnswerRow(String findings, String words, long millis, String checkedAt) {}

  private record RebuiltRow(String textHash, String leftOut) {}

  /** What is remembered of a rebuilt text. */
  record Remembered(FileHash textHash, List<String> leftOut) {}

  Optional<WordAnswer> find(JdbcClient jdbc, String debate, String mission, FileHash hash) {
    return jdbc.sql(
            "SELECT findings, words, millis, checked_at FROM word_check"
                + " WHERE hash = ? AND debate = ? AND mission = ? AND build = ?")
        .params(hash.hex(), debate, mission, build)
        .query(AnswerRow.class)
        .optional()
        .map(row ->
            new WordAnswer(
                FindingsText.read(row.findings()),
                row.words(),
                row.millis(),
                Instants.read(row.checkedAt())));
  }

  void keep(JdbcClient jdbc, String debate, String mission, FileHash hash, WordAnswer answer) {
    jdbc.sql(
            "INSERT INTO word_check"
                + " (hash, debate, mission, build, findings, words, millis, checked_at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (hash, debate, mission) DO UPDATE SET build = excluded.build,"
                + " findings = excluded.findings, words = excluded.words,"
                + " millis = excluded.millis, checked_at = excluded.checked_at")
        .params(
            hash.hex(),
            debate,
            mission,
            build,
            FindingsText.write(answer.findings()),
            answer.words(),
            answer.millis(),
            Instants.text(answer.at()))
        .update();
  }

  Optional<Remembered> rebuilt(JdbcClient jdbc, FileHash hash, String choices) {
    return jdbc.sql(
            "SELECT text_hash, left_out FROM rebuilt_text"
                + " WHERE hash = ? AND choices = ? AND build = ?")
        .params(hash.hex(), choices, build)
        .query(RebuiltRow.class)
        .optional()
        .map(row ->
            new Remembered(new FileHash(row.textHash()), JSON.readValue(row.leftOut(), SENTENCES)));
  }

  void keep(JdbcClient jdbc, FileHash hash, String choices, Remembered rebuilt) {
    jdbc.sql(
            "INSERT INTO rebuilt_text (hash, choices, build, text_hash, left_out)"
                + " VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT (hash, choices) DO UPDATE SET build = excluded.build,"
                + " text_hash = excluded.text_hash, left_out = excluded.left_out")
        .params(
            hash.hex(),
            choices,
            build,
            rebuilt.textHash().hex(),
            JSON.writeValueAsString(rebuilt.leftOut()))
        .update();
  }

  /** This file and all others known to say the same words, whoever sent them. */
  List<FileHash> sayingTheSame(JdbcClient jdbc, FileHash hash) {
    return jdbc
        .sql(
            "SELECT DISTINCT hash FROM word_check WHERE hash = :hash OR words IN"
                + " (SELECT words FROM word_check WHERE hash = :hash AND words <> '')"
                + " ORDER BY hash")
        .param("hash", hash.hex())
        .query(String.class)
        .list()
        .stream()
        .map(FileHash::new)
        .toList();
  }

  /** The hash of a file's words, from any debate it was checked in. */
  String words(JdbcClient jdbc, FileHash hash) {
    return jdbc
        .sql("SELECT words FROM word_check WHERE hash = ? AND build = ? ORDER BY debate, mission")
        .params(hash.hex(), build)
        .query(String.class)
        .list()
        .stream()
        .findFirst()
        .orElse("");
  }
}
