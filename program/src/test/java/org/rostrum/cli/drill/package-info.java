/**
 * Drills of filing: a house in a process of its own is killed, cut off from power, filled up or
 * traced while missions file over HTTP.
 *
 * <p>May touch everything. Short in the build; long with {@code -Drostrum.drills=true}.
 */
package org.rostrum.cli.drill;
