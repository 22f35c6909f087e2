/**
 * The one way to an unpublished file as it was sent: each reading is an entry of the register's
 * private log, and the mission sees it.
 *
 * <p>May touch: what {@code receive} may touch, and {@code receive.draft}. Guarded by {@code
 * ReadingsTest}.
 */
@NullMarked
package org.rostrum.receive.reading;

import org.jspecify.annotations.NullMarked;
