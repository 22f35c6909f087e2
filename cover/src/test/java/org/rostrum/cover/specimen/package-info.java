/** Letters, signers and attacks, made in code; nothing here came from elsewhere. */
@NullMarked
package org.rostrum.cover.specimen;

import org.jspecify.annotations.NullMarked;
