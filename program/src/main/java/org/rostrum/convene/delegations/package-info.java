/**
 * The delegations of a debate: every body that may take part, who acts for it, how far its
 * statement is; the page, and who may see how much of it.
 *
 * <p>May touch: {@code people}, {@code web}, {@code debate}. Guarded by {@code DelegationsTest}.
 */
@NullMarked
package org.rostrum.convene.delegations;

import org.jspecify.annotations.NullMarked;
