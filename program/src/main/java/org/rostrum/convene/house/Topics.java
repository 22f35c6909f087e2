package org.rostrum.convene.house;

/** Under which names changes of debates are told to those who watch. */
public final class Topics {
  private Topics() {}

  /** One debate: anything of it that a page shows. */
  public static String of(String debate) {
    return "debate." + debate;
  }
}
