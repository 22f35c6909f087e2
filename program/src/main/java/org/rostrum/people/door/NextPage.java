package org.rostrum.people.door;

/** Where somebody goes on after entering: a page of this house, whatever the form says. */
public final class NextPage {
  private NextPage() {}

  public static String of(String asked) {
    boolean ours =
        asked.startsWith("/")
            && !asked.startsWith("//")
            && asked.chars().noneMatch(sign -> sign == '\\' || sign < ' ')
            && !asked.startsWith("/enter")
            && asked.length() < 500;
    return ours ? asked : "/";
  }
}
