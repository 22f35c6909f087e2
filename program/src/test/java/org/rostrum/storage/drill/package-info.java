/**
 * Tests that kill, trace or go back in time: other processes, old data.
 *
 * <p>May touch {@code storage}. Short in the build; long with {@code -Drostrum.drills=true}.
 */
package org.rostrum.storage.drill;
