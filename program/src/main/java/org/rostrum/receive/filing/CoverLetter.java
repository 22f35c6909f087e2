package org.rostrum.receive.filing;

import java.time.Instant;

/** The cover letter of a filing. */
public sealed interface CoverLetter {
  /**
   * It is there.
   *
   * @param verdict what was found of its signature, as a code; empty while nobody has looked
   */
  record There(FiledFile file, String verdict) implements CoverLetter {}

  /**
   * The policy lets it follow.
   *
   * @param until the last moment
   */
  record Awaited(Instant until) implements CoverLetter {}

  /** It is not there, and the policy lets none follow. */
  record Missing() implements CoverLetter {}
}
