package org.rostrum.receive.reading;

import java.time.Instant;

/**
 * One reading of a file.
 *
 * @param part which of the two files
 * @param number which version of it
 * @param reader the id of who read it
 * @param entry its index in the register's private log
 */
public record Read(String part, long number, String reader, Instant at, long entry) {}
