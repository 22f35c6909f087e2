package org.rostrum.debate.symbols;

/**
 * Whom the first part of a symbol names.
 *
 * @param code as it stands in the symbol: {@code "A"}, {@code "S"}, {@code "PC.DEC"}
 * @param name in English
 * @param standing whose document it is
 */
public record Organ(String code, String name, Standing standing) {}
