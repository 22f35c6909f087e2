/**
 * How files come in for a draft: by a plain form, or piece by piece by a script that goes on where
 * a line or a server broke off.
 *
 * <p>May touch: what {@code receive} may touch, and {@code receive.draft}. Guarded by {@code
 * FileNameTest}.
 */
@NullMarked
package org.rostrum.receive.upload;

import org.jspecify.annotations.NullMarked;
