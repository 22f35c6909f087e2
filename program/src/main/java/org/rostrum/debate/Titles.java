package org.rostrum.debate;

/**
 * What a debate is called. Three different things that are often printed as one.
 *
 * @param agendaItem the item of the Council's agenda, such as {@code "Maintenance of international
 *     peace and security"}
 * @param theme the title the presidency gave, such as {@code "Maintaining international peace and
 *     security in cyberspace"}
 * @param shortName as spoken and shown in lists, such as {@code "cyber security"}
 */
public record Titles(String agendaItem, String theme, String shortName) {
  /** None known. */
  public static final Titles UNKNOWN = new Titles("", "", "");
}
