package org.rostrum.people;

/**
 * What goes on in the house of a demonstration once it is open: it takes too long to wait for
 * before the first page. Beans of this kind are run in their {@code @Order}, beside whoever looks
 * around already.
 */
@FunctionalInterface
public interface DemoLife {
  /** Does it; nothing happens where it was done before. */
  void goOn();
}
