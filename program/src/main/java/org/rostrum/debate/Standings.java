package org.rostrum.debate;

import java.util.Map;

/**
 * How far the missions have come in a debate, for acts that neither draft nor receive. The room
 * {@code receive} answers.
 */
@FunctionalInterface
public interface Standings {
  /** By the mission's code; a mission that is not named stands at {@link Standing#NOTHING}. */
  Map<String, Standing> of(String debate);
}
