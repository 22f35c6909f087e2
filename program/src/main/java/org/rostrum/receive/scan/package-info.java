/**
 * What an outside virus scanner (clamd) says of files that came in, where the operator has one. A
 * finding, never a delay: a scanner that is slow, down or talks nonsense changes nothing.
 *
 * <p>May touch: what {@code receive} may touch, {@code receive.draft} and {@code receive.check}.
 * Guarded by {@code ScanTest}.
 */
@NullMarked
package org.rostrum.receive.scan;

import org.jspecify.annotations.NullMarked;
