package org.rostrum.document.check.part;

import org.rostrum.document.check.rule.Findings;

/**
 * One check over the parts, which are walked once for all of them. Made anew for each file; for one
 * thread.
 */
public interface PartCheck {
  /** A part begins; also those that are not XML. */
  default void begin(PartInfo part, Findings to) {}

  /** An element begins. */
  default void element(Spot spot, Findings to) {}

  /** Characters between elements. */
  default void text(CharSequence characters) {}

  /** An element ends. */
  default void end(Spot spot, Findings to) {}

  /** All parts were walked. */
  default void allDone(Findings to) {}

  /** The part ends. */
  default void done(PartInfo part, Findings to) {}
}
