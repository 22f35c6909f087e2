/**
 * Two versions of a statement held side by side: the words added and removed, in their places.
 *
 * <p>May touch: what {@code receive} may touch, {@code receive.draft} and {@code receive.check}.
 * Guarded by {@code ComparisonTest}.
 */
@NullMarked
package org.rostrum.receive.compare;

import org.jspecify.annotations.NullMarked;
