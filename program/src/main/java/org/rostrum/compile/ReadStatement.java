package org.rostrum.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.compile.plan.Plan;
import org.rostrum.compile.work.Hash;
import org.rostrum.compile.work.Work;
import org.rostrum.compile.work.WorkKey;
import org.rostrum.compile.work.WorkStore;
import org.rostrum.compile.work.WorksAtHand;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.Part;
import org.rostrum.document.safety.Departure;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;
import org.rostrum.document.tally.SourceTally;
import org.rostrum.document.tally.Tally;
import org.rostrum.document.tally.TextTally;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Text;
import org.rostrum.document.word.Reading;
import org.rostrum.document.word.WordReader;

/**
 * All that is done with one statement alone: read it, count it, write its annex in every form,
 * count each part. Done once and kept; statements may be read in parallel.
 */
final class ReadStatement {
  private static final long AT_HAND = 64L << 20;
  private static final WordReader READER = new WordReader(Limits.STANDARD);

  private final String build;
  private final Plan plan;
  private final Imprint imprint;
  private final List<Forms> forms;
  private final List<String> names;
  private final WorkStore store;
  private final WorksAtHand atHand = new WorksAtHand(AT_HAND);

  /**
   * @param build what tells one build of the program from another
   */
  ReadStatement(String build, Plan plan, List<Forms> forms, WorkStore store) {
    this.build = build;
    this.plan = plan;
    this.imprint = plan.imprint();
    this.forms = forms;
    this.names = forms.stream().map(Forms::word).toList();
    this.store = store;
  }

  /** Whether a work was made now or taken over from an earlier run. */
  enum Origin {
    MADE,
    KEPT
  }

  /**
   * What is remembered of a statement between reading and joining.
   *
   * @param annex its annex, now that its language is known
   * @param sha256 the hash of the file as filed
   * @param departures what of the file is not in the Text
   * @param findings what the forms cannot show as it was filed
   */
  record Done(
      Statement statement,
      Annex annex,
      String sha256,
      WorkKey key,
      List<Departure> departures,
      List<Finding> findings,
      Origin origin) {}

  /**
   * Does a statement's work, or finds it done.
   *
   * @param number the annex's number
   * @throws Refusal when the file cannot be read
   */
  Done read(int number, Statement statement) throws IOException {
    byte[] filed = Files.readAllBytes(statement.file());
    String sha256 = Hash.of(filed);
    Annex place = plan.annex(number, statement.language(), Direction.LEFT_TO_RIGHT);
    WorkKey key = WorkKey.of(build, sha256, imprint, place, names);
    Optional<Work> kept = store.find(key);
    Work work = kept.isPresent() ? kept.get() : make(number, statement, filed);
    if (kept.isEmpty()) {
      store.keep(key, work);
    }
    atHand.keep(key, work);
    return new Done(
        statement,
        plan.annex(number, work.language(), work.direction()),
        sha256,
        key,
        work.departures(),
        work.findings(),
        kept.isPresent() ? Origin.KEPT : Origin.MADE);
  }

  /** What stands in a draft for a statement that cannot be read: its heading and one sentence. */
  Done standIn(int number, Statement statement, Finding finding) throws IOException {
    Text text = plan.unread(finding.what());
    String sha256 = Hash.of(Files.readAllBytes(statement.file()));
    Annex annex = plan.annex(number, text.language(), text.direction());
    WorkKey key = WorkKey.of(build + " unread", sha256, imprint, annex, names);
    store.keep(key, work(annex, text, List.of(), TextTally.count(text)));
    return new Done(statement, annex, sha256, key, List.of(), List.of(), Origin.MADE);
  }

  /** The work of a statement that was read; made anew should its file have gone. */
  Work work(Done done) throws IOException {
    Optional<Work> kept = atHand.find(done.key());
    if (kept.isEmpty()) {
      kept = store.find(done.key());
    }
    if (kept.isPresent()) {
      return kept.get();
    }
    byte[] filed = Files.readAllBytes(done.statement().file());
    if (!Hash.of(filed).equals(done.sha256())) {
      throw Refusal.of(
          "statement-changed",
          Place.WHOLE_FILE,
          "The file " + done.statement().fileName() + " was changed while it was being compiled.",
          "Compile again.");
    }
    return make(done.annex().number(), done.statement(), filed);
  }

  private Work make(int number, Statement statement, byte[] filed) {
    Reading reading = READER.read(filed);
    Text text = told(reading.text(), statement.language());
    Annex annex = plan.annex(number, text.language(), text.direction());
    return work(annex, text, reading.departures(), counted(filed));
  }

  /** What the ledger counts by a way of its own; a file that it cannot is not read whole. */
  private static Tally counted(byte[] filed) {
    try {
      return SourceTally.count(filed);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(
          "word-damaged",
          Place.WHOLE_FILE,
          "The file is damaged: two ways of reading it do not agree on what is in it.",
          "Open it in Word, let Word mend it, save it and send that copy.");
    }
  }

  private Work work(Annex annex, Text text, List<Departure> departures, Tally source) {
    TreeMap<String, Part> parts = new TreeMap<>();
    TreeMap<String, Tally> tallies = new TreeMap<>();
    for (Forms each : forms) {
      Part part = each.form().part(imprint, annex, text);
      parts.put(each.word(), part);
      each.count(part).ifPresent(tally -> tallies.put(each.word(), tally));
    }
    List<Finding> findings = forms.stream().flatMap(f -> f.findings(text).stream()).toList();
    return new Work(
        text.language(),
        text.direction(),
        departures,
        findings,
        source,
        TextTally.count(text),
        parts,
        tallies);
  }

  /** A language told by the delegation stands before the one Word believes in. */
  private static Text told(Text text, String language) {
    return language.isEmpty()
        ? text
        : new Text(language, text.direction(), text.blocks(), text.notes());
  }
}
