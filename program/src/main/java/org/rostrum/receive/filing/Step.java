package org.rostrum.receive.filing;

import java.time.Instant;

/**
 * One thing that was done to a filing.
 *
 * @param entry its entry in the register
 * @param whom the mission it concerns, who holds the receipt of it
 * @param reason what was given as a reason; may be empty
 */
public record Step(
    FilingKey filing, long entry, Deed deed, String whom, Instant at, Hand by, String reason) {}
