package org.rostrum.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rostrum.compile.ReadStatement.Done;
import org.rostrum.compile.edition.Manifest;
import org.rostrum.compile.ledger.Difference;
import org.rostrum.compile.ledger.Ledger;
import org.rostrum.compile.ledger.StatementAccount;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.tally.Tally;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * {@code ledger.json} and {@code manifest.json}: UTF-8, indented, keys in a fixed order, nothing in
 * them that depends on the machine or the hour.
 */
final class AccountFiles {
  /** The ledger's file name. */
  static final String LEDGER = "ledger.json";

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private AccountFiles() {}

  /** Writes the account. */
  static void ledger(Path folder, ReadAll.Result read, Ledger ledger, List<String> missing)
      throws IOException {
    try (JsonGenerator json = open(folder.resolve(LEDGER))) {
      json.writeStartObject();
      json.writeBooleanProperty("balances", ledger.balances() && read.unread().isEmpty());
      json.writeNumberProperty("words", ledger.words());
      strings(json, "missing", missing);
      json.writeArrayPropertyStart("faults");
      ledger.faults().forEach(fault -> difference(json, fault));
      json.writeEndArray();
      json.writeArrayPropertyStart("unread");
      for (Unread unread : read.unread()) {
        json.writeStartObject();
        json.writeNumberProperty("annex", unread.annex());
        json.writeStringProperty("file", unread.file());
        words(json, unread.finding());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("statements");
      for (int i = 0; i < ledger.accounts().size(); i++) {
        statement(json, read.done().get(i), ledger.accounts().get(i));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void statement(JsonGenerator json, Done done, StatementAccount account) {
    json.writeStartObject();
    json.writeNumberProperty("annex", account.annex());
    json.writeStringProperty("heading", done.annex().heading());
    json.writeStringProperty("language", done.annex().language());
    json.writeStringProperty("file", account.file());
    json.writeStringProperty("sha256", account.sha256());
    json.writeBooleanProperty("balances", account.balances());
    json.writeName("source");
    tally(json, account.source());
    json.writeName("text");
    tally(json, account.text());
    for (Map.Entry<String, Tally> form : account.finished().entrySet()) {
      json.writeName(form.getKey());
      tally(json, form.getValue());
    }
    json.writeArrayPropertyStart("differences");
    account.differences().forEach(difference -> difference(json, difference));
    json.writeEndArray();
    json.writeArrayPropertyStart("findings");
    done.findings().forEach(finding -> finding(json, finding));
    json.writeEndArray();
    json.writeArrayPropertyStart("departures");
    done.departures().forEach(departure -> departure(json, departure));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void tally(JsonGenerator json, Tally tally) {
    json.writeStartObject();
    json.writeNumberProperty("words", tally.words());
    json.writeNumberProperty("notes", tally.notes().size());
    strings(json, "pictures", tally.pictures());
    json.writeNumberProperty("tables", tally.tables());
    json.writeNumberProperty("links", tally.links());
    json.writeNumberProperty("labels", tally.labels().size());
    json.writeNumberProperty("emphasised", tally.emphasised());
    json.writeNumberProperty("rightToLeft", tally.rightToLeft());
    json.writeEndObject();
  }

  private static void difference(JsonGenerator json, Difference difference) {
    json.writeStartObject();
    json.writeStringProperty("column", difference.column());
    json.writeStringProperty("item", difference.item().words());
    json.writeStringProperty("expected", difference.expected());
    json.writeStringProperty("found", difference.found());
    json.writeStringProperty("place", difference.place());
    json.writeStringProperty("words", difference.words());
    json.writeEndObject();
  }

  private static void finding(JsonGenerator json, Finding finding) {
    json.writeStartObject();
    words(json, finding);
    json.writeEndObject();
  }

  private static void words(JsonGenerator json, Finding finding) {
    json.writeStringProperty("code", finding.code());
    json.writeStringProperty("place", finding.place().toString());
    json.writeStringProperty("what", finding.what());
    json.writeStringProperty("mend", finding.mend());
  }

  private static void departure(JsonGenerator json, Departure departure) {
    json.writeStartObject();
    json.writeStringProperty("kind", departure.kind().code());
    json.writeStringProperty("place", departure.place().toString());
    json.writeStringProperty("what", departure.what());
    json.writeStringProperty("words", departure.words());
    json.writeEndObject();
  }

  /** Writes the hashes. */
  static void manifest(Path folder, Manifest manifest) throws IOException {
    try (JsonGenerator json = open(folder.resolve(Manifest.NAME))) {
      json.writeStartObject();
      hashes(json, "inputs", manifest.inputs());
      hashes(json, "outputs", manifest.outputs());
      json.writeEndObject();
    }
  }

  private static void hashes(JsonGenerator json, String name, Map<String, String> hashes) {
    json.writeObjectPropertyStart(name);
    hashes.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> strings) {
    json.writeArrayPropertyStart(name);
    strings.forEach(json::writeString);
    json.writeEndArray();
  }

  private static JsonGenerator open(Path file) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public DefaultPrettyPrinter getPrettyPrinter() {
            return printer;
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        };
    return JsonFactory.builder().build().createGenerator(context, Files.newBufferedWriter(file));
  }
}
