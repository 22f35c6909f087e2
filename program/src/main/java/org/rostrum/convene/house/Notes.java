package org.rostrum.convene.house;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rostrum.convene.note.Evidence;
import org.rostrum.convene.note.NoteParagraph;
import org.rostrum.storage.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of concept notes and of what their fields stand on. */
final class Notes {
  private Notes() {}

  /** Keeps a note with its debate, as part of the open transaction. */
  static void keep(JdbcClient jdbc, String debate, KeptNote note, Instant at) {
    jdbc.sql(
            "INSERT INTO stored_file (hash, size, stored_at) VALUES (:hash, :size, :at)"
                + " ON CONFLICT (hash) DO NOTHING")
        .param("hash", note.file().hash().hex())
        .param("size", note.file().size())
        .param("at", Instants.text(at))
        .update();
    jdbc.sql(
            "INSERT INTO debate_note (debate, hash, name, size, kept_at)"
                + " VALUES (:debate, :hash, :name, :size, :at)")
        .param("debate", debate)
        .param("hash", note.file().hash().hex())
        .param("name", note.name())
        .param("size", note.file().size())
        .param("at", Instants.text(at))
        .update();
    for (NoteParagraph one : note.paragraphs()) {
      jdbc.sql(
              "INSERT INTO debate_note_paragraph (debate, number, heading, label, words)"
                  + " VALUES (:debate, :number, :heading, :label, :words)")
          .param("debate", debate)
          .param("number", one.number())
          .param("heading", one.heading())
          .param("label", one.label())
          .param("words", one.words())
          .update();
    }
    evidence(jdbc, debate, note);
  }

  private static void evidence(JdbcClient jdbc, String debate, KeptNote note) {
    Map<String, String> told = DebateFields.of(note.reading().debate());
    List<Evidence> evidence = note.reading().evidence();
    for (int i = 0; i < evidence.size(); i++) {
      Evidence one = evidence.get(i);
      jdbc.sql(
              "INSERT INTO debate_evidence"
                  + " (debate, position, field, told, certainty, paragraph, quote, remark)"
                  + " VALUES (:debate, :position, :field, :told, :certainty, :paragraph, :quote,"
                  + " :remark)")
          .param("debate", debate)
          .param("position", i)
          .param("field", one.field())
          .param("told", told(told, one.field()))
          .param("certainty", one.certainty().name())
          .param("paragraph", one.paragraph())
          .param("quote", one.quote())
          .param("remark", one.remark())
          .update();
    }
  }

  /** What was read into a field; of an entry of a list, its words or its name. */
  private static String told(Map<String, String> told, String field) {
    return told.getOrDefault(
        field, told.getOrDefault(field + ".words", told.getOrDefault(field + ".name", "")));
  }
}
