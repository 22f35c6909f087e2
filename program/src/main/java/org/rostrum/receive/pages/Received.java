package org.rostrum.receive.pages;

import java.time.Instant;

/**
 * When a request was received whole. Controllers of what is timed take one as a parameter; none
 * asks a clock.
 */
public record Received(Instant at) {}
