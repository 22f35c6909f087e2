package org.rostrum.util;

/** A junk room without a door sign, planted for {@code ArchitectureRulesTest}. */
final class PlantedHelper {}
