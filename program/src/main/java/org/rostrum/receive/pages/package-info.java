/**
 * The pages on which a mission files, sees what it filed, and holds its receipts.
 *
 * <p>May touch: {@code receive}'s other rooms, people, web, post. Guarded by {@code
 * FilingPagesTest}.
 */
@NullMarked
package org.rostrum.receive.pages;

import org.jspecify.annotations.NullMarked;
