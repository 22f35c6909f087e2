/**
 * Versions of what people edit: who may still change it, and what the other one did meanwhile.
 *
 * <p>May touch {@code storage} and the JDK. An act edits a row only through {@link
 * org.rostrum.storage.revision.Revisions#edit}, in the same transaction. Guarded by {@code
 * RevisionsTest}.
 */
@NullMarked
package org.rostrum.storage.revision;

import org.jspecify.annotations.NullMarked;
