package org.rostrum.storage.revision;

import java.time.Instant;
import java.util.SortedMap;

/**
 * One edit that happened.
 *
 * @param subject what was edited
 * @param version the version it made, from 1
 * @param at when
 * @param who the id of who did it
 * @param changes the fields that changed, by name
 */
public record Revision(
    Subject subject, long version, Instant at, String who, SortedMap<String, Change> changes) {}
