/**
 * What a statement is, and every form it takes. A pure library: no Spring, no database, no network.
 */
@NullMarked
package org.rostrum.document;

import org.jspecify.annotations.NullMarked;
