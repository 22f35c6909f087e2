package org.rostrum.web.machines;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Programs may rely on this route: it stands in {@code /openapi.json}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ForMachines {
  /** What is answered, in a sentence for programmers. */
  String value();

  /** The media type of the answer. */
  String type() default "application/json";

  /** The record that is written as JSON; {@code String} where the answer is no JSON of a record. */
  Class<?> body() default String.class;
}
