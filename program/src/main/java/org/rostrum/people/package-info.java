/**
 * The people of the house: who they are, which roles they hold, what those allow.
 *
 * <p>May touch: {@code web} for its pages, {@code storage}, {@code debate}, {@code document.words};
 * no act. {@link org.rostrum.people.Authority} is the one place that decides who may do what.
 * Guarded by {@code AuthorityTest} and {@code EveryRouteTest}.
 */
@NullMarked
package org.rostrum.people;

import org.jspecify.annotations.NullMarked;
