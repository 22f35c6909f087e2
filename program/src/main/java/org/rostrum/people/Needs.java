package org.rostrum.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What one must be allowed to do to be answered here. Stands on every method of a controller that
 * is not open to all; the door looks at it before anything of the method runs, with the mission and
 * the debate that the address names as {@code {mission}} and {@code {debate}}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
  Act value();
}
