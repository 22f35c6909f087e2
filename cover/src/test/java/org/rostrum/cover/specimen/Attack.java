package org.rostrum.cover.specimen;

import java.util.function.Supplier;

/**
 * One attack.
 *
 * @param row of the table of attacks
 * @param name what is done, in a few words
 * @param file makes the file
 */
public record Attack(int row, String name, Supplier<byte[]> file) {}
