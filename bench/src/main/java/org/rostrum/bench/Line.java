package org.rostrum.bench;

/**
 * A contestant's result.
 *
 * @param fault why the figures are not to be trusted, empty when they are
 */
record Line(Contestant contestant, Figures figures, String fault) {}
