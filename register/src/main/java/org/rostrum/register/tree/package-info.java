/**
 * The Merkle tree of RFC 6962, section 2: hashes, growing, proofs and their checking.
 *
 * <p>May touch: the JDK alone. Guarded by {@code TreeTest}, which knows the certificate
 * transparency test vectors and compares with a tree computed straight from the definition.
 */
@NullMarked
package org.rostrum.register.tree;

import org.jspecify.annotations.NullMarked;
