package org.rostrum.debate;

/** How far a mission has come with its statement in one debate. */
public enum Standing {
  /** Nothing has been prepared. */
  NOTHING,
  /** Prepared and not filed. */
  DRAFTED,
  /** Received with its cover letter. */
  FILED,
  /** Received; the cover letter is still to come. */
  FILED_WITHOUT_COVER,
  /** Returned with a reason; the mission is to file again. */
  RETURNED,
  ACCEPTED,
  WITHDRAWN
}
