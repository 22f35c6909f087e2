/**
 * The register itself: entries and their sealed leaves, checkpoints, proofs, what a receipt's
 * holder can check.
 *
 * <p>May touch: the JDK, {@code note} and {@code tree}. Guarded by {@code MutationMatrixTest} and
 * {@code RegisterTest}.
 */
@NullMarked
package org.rostrum.register.log;

import org.jspecify.annotations.NullMarked;
