package org.rostrum.storage.revision;

import java.time.Instant;
import java.util.SortedMap;

/**
 * What somebody wants to do, and what they saw when they decided it.
 *
 * @param subject what they edit
 * @param seen the version they saw; 0 when they make a new thing
 * @param at when
 * @param who the id of who edits
 * @param changes the fields that change, by name
 */
public record Edit(
    Subject subject, long seen, Instant at, String who, SortedMap<String, Change> changes) {}
