package org.rostrum.web;

/** Does a real thing once, to see whether it still can be done: a row written, a file read back. */
public interface HealthCheck {
  /** What it tries, one word in lower case. */
  String name();

  /**
   * Does it.
   *
   * @throws Exception when it cannot be done
   */
  void attempt() throws Exception;
}
