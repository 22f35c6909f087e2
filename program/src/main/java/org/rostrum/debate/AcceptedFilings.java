package org.rostrum.debate;

import java.util.List;

/**
 * What was accepted in a debate, for the act that compiles it. The room {@code receive} answers, as
 * of now, also inside an open transaction of the caller's thread.
 */
public interface AcceptedFilings {
  /**
   * One that goes into the compilation.
   *
   * @param code names it in the register and in addresses: {@code "QLY-1"}
   * @param version of what happened to it; hand it back when it is compiled
   * @param hash the SHA-256 of the Word file as filed, in the store of unpublished files
   * @param choices what the mission chose about the text, as {@code document.word.choice} reads it
   * @param facts who made it; its file is named by the code
   */
  record Accepted(String code, long version, String hash, String choices, StatementFacts facts) {}

  /**
   * One that stands and does not go in: nobody has decided it, or it was returned.
   *
   * @param state how far it is, as in keys of words: {@code "received"}
   */
  record Open(String code, String mission, String state) {}

  /** Those that go in, in the order of their codes. */
  List<Accepted> of(String debate);

  /** Those that stand and do not. */
  List<Open> open(String debate);

  /**
   * Notes that these stand in a compilation, as part of the transaction that is open.
   *
   * @return the codes of those that changed meanwhile; when there are any, nothing was noted
   */
  List<String> compiled(String debate, List<Accepted> accepted, String who);
}
