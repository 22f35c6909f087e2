package org.rostrum.people.pages;

/** Where somebody goes on after entering: a page of this house, whatever the form says. */
final class NextPage {
  private NextPage() {}

  static String of(String asked) {
    boolean ours =
        asked.startsWith("/")
            && !asked.startsWith("//")
            && asked.chars().noneMatch(sign -> sign == '\\' || sign < ' ')
            && !asked.startsWith("/enter")
            && asked.length() < 500;
    return ours ? asked : "/";
  }
}
