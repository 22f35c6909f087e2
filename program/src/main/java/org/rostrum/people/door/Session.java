package org.rostrum.people.door;

import java.time.Instant;

/**
 * One person in, on one device.
 *
 * @param id names it on pages; not what stands in the cookie
 * @param begun when the person entered
 * @param seen when they last asked for something
 * @param proved when they last showed their key
 * @param device what their browser says of itself, shortened
 * @param way how they entered
 */
public record Session(
    String id,
    String person,
    Instant begun,
    Instant seen,
    Instant proved,
    String device,
    Sessions.Way way) {}
