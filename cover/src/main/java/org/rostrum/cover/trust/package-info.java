/**
 * Whose signatures are known: for each entity a folder of certificates, and of fingerprints that a
 * person has checked.
 *
 * <p>May touch: the JDK. Reads only the operator's own files. Guarded by {@code TrustFolderTest}.
 */
@NullMarked
package org.rostrum.cover.trust;

import org.jspecify.annotations.NullMarked;
