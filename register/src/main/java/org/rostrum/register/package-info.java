/**
 * The transparency log of a debate in the C2SP formats: an append-only tree of entries, signed
 * checkpoints, proofs that a person can check offline.
 *
 * <p>May touch: the JDK alone. Guarded by {@code TreeTest}, {@code SignedNoteTest}, {@code
 * MutationMatrixTest} and the Python verifier in {@code verify/}.
 */
@NullMarked
package org.rostrum.register;

import org.jspecify.annotations.NullMarked;
