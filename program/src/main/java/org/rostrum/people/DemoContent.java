package org.rostrum.people;

/**
 * What one room puts into the house of a demonstration. A room that has something to show adds a
 * bean of this kind to {@code cli.serve.Demonstration}, with {@code @Order}: people 10, debates 20.
 * All are filled before the house answers, each in turn; what takes long is a {@link DemoLife}.
 */
@FunctionalInterface
public interface DemoContent {
  /** Puts it in; nothing happens in a house that was filled before and is opened again. */
  void fill();
}
