package org.rostrum.people;

import java.util.Optional;
import org.rostrum.debate.Stage;

/** Tells how far a debate is. The room {@code convene} answers; empty for a debate not known. */
@FunctionalInterface
public interface Stages {
  Optional<Stage> of(String debate);
}
