/**
 * Telling every server, and every screen behind it, that something has changed.
 *
 * <p>May touch {@code storage} and the JDK. An event is a topic and a number, never content: who
 * hears it reads the new state. Guarded by {@code EventsTest} and {@code TwoServersTest}.
 */
@NullMarked
package org.rostrum.storage.events;

import org.jspecify.annotations.NullMarked;
