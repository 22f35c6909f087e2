/**
 * The door: sessions, and the look at every request before anything of it runs. What carries
 * neither {@code OpenToAll} nor {@code Needs} is refused.
 *
 * <p>May touch: {@code people}, {@code people.keys}, {@code web}, {@code storage}. Guarded by
 * {@code SessionsTest} and {@code EveryRouteTest}.
 */
@NullMarked
package org.rostrum.people.door;

import org.jspecify.annotations.NullMarked;
