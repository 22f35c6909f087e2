package org.rostrum.convene.note;

import java.time.LocalTime;

/**
 * An hour as it stands in a text.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param time the hour
 * @param doubt why it may be another; empty when it may not
 */
record FoundTime(int start, int end, LocalTime time, String doubt) {}
