package org.rostrum.compile.house;

import java.time.Instant;
import java.util.List;
import org.rostrum.storage.files.FileHash;

/**
 * One compilation made in the house.
 *
 * @param number 1 for the first of its debate
 * @param who the id of who began it
 * @param touched the last sign of life while it runs, then when it ended
 * @param step a constant of {@code compile.Progress.Step} in lower case; empty before the first
 * @param manifest the SHA-256 of its manifest; empty while there is none
 * @param entry its entry in the register; -1 while there is none
 */
public record Compilation(
    String debate,
    long number,
    State state,
    String who,
    Instant begun,
    Instant touched,
    String step,
    long done,
    long total,
    long statements,
    long words,
    String manifest,
    long entry,
    List<Result> files,
    List<String> filings,
    List<Remark> remarks) {

  /** How far it is. */
  public enum State {
    RUNNING,
    /** The account balances and the filings reconcile; the files stand. */
    OFFICIAL,
    /** Something keeps it from being official; no file stands. */
    WITHHELD,
    /** Something failed on our side; nothing was changed. */
    FAILED
  }

  /** A file it left. */
  public record Result(String name, FileHash hash, long size) {}

  /** What a person should know of it. */
  public record Remark(Kind kind, String words) {}

  /** Why a person should know it. */
  public enum Kind {
    /** It keeps the compilation from being official. */
    AGAINST,
    /** Nobody has told it. */
    MISSING,
    /** To be looked at; it keeps nothing back. */
    FOUND
  }

  public Compilation {
    files = List.copyOf(files);
    filings = List.copyOf(filings);
    remarks = List.copyOf(remarks);
  }

  public List<String> remarks(Kind kind) {
    return remarks.stream().filter(each -> each.kind() == kind).map(Remark::words).toList();
  }
}
