package org.rostrum.people.pace;

import java.time.Duration;

/**
 * How often something may be done.
 *
 * @param inARow how many times without a pause
 * @param each after how long one more is allowed again
 */
record Measure(int inARow, Duration each) {}
