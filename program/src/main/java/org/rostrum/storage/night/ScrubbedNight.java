package org.rostrum.storage.night;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One night's scrub.
 *
 * @param night the day it belongs to, in UTC
 * @param ended when it was through; empty while it runs, and for good when its server stopped
 * @param files how many files were read
 * @param damaged how many of them are not what was kept
 */
public record ScrubbedNight(
    LocalDate night, Instant begun, Optional<Instant> ended, long files, long damaged) {}
