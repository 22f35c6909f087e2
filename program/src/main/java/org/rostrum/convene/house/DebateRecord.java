package org.rostrum.convene.house;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.convene.DebateFile;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Policy;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.register.Registrar.Log;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes into the public register what happens to a debate. Callers open their transaction with
 * {@code writeInTurn(Registrar.TURN, ...)}.
 */
public final class DebateRecord {
  private final Registrar registrar;

  public DebateRecord(Registrar registrar) {
    this.registrar = registrar;
  }

  void convened(JdbcClient jdbc, String debate, Debate told, Optional<KeptNote> note) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("told-sha256", sha256(told));
    note.ifPresent(kept -> facts.put("note-sha256", kept.file().hash().hex()));
    append(jdbc, debate, "debate-convened", facts);
  }

  void announced(JdbcClient jdbc, Convened debate) {
    Map<String, String> facts = policy(debate.policy());
    facts.put("told-sha256", sha256(debate.debate()));
    facts.put("closes", moment(debate.closes()));
    append(jdbc, debate.id(), "debate-announced", facts);
  }

  void policyChanged(JdbcClient jdbc, String debate, Policy policy, long version) {
    Map<String, String> facts = policy(policy);
    facts.put("version", Long.toString(version));
    append(jdbc, debate, "policy-changed", facts);
  }

  void deadlineAsked(JdbcClient jdbc, DeadlineChange change) {
    append(jdbc, change.debate(), "deadline-asked", change(change));
  }

  void deadlineChanged(JdbcClient jdbc, DeadlineChange change) {
    Map<String, String> facts = change(change);
    facts.put("agreed-by", change.answeredBy());
    append(jdbc, change.debate(), "deadline-changed", facts);
  }

  private static Map<String, String> change(DeadlineChange change) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("from", moment(change.closed()));
    facts.put("to", change.closes().toString());
    facts.put("rule", oneLine(change.deadline().rule()));
    facts.put("reason", oneLine(change.reason()));
    facts.put("asked-by", change.askedBy());
    return facts;
  }

  private static Map<String, String> policy(Policy policy) {
    Map<String, String> facts = new TreeMap<>();
    PolicyFields.of(policy).forEach((name, words) -> facts.put(name.replace('.', '-'), words));
    return facts;
  }

  private void append(JdbcClient jdbc, String debate, String kind, Map<String, String> facts) {
    registrar.append(jdbc, Log.DEBATES, debate, kind, facts);
  }

  private static String moment(Optional<Instant> moment) {
    return moment.map(Instant::toString).orElse("none");
  }

  private static String oneLine(String words) {
    return words.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
  }

  private static String sha256(Debate debate) {
    try {
      byte[] told = DebateFile.write(debate).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(told));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
