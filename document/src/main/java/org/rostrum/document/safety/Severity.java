package org.rostrum.document.safety;

/** What a finding asks for. Comes from policy, not from the check. */
public enum Severity {
  /** The file cannot be taken as it is. */
  REFUSE,
  /** A person decides. */
  ASK,
  /** Told, nothing more. */
  TELL
}
