package org.rostrum.debate;

/**
 * Who presides.
 *
 * @param state the State, as the note writes it, such as {@code "the Republic of Estonia"}
 * @param honorific the person's, as printed; may be empty
 * @param name the person's; may be empty
 * @param title the person's, such as {@code "Prime Minister"}; may be empty
 */
public record Presidency(String state, String honorific, String name, String title) {
  /** Not known. */
  public static final Presidency UNKNOWN = new Presidency("", "", "", "");
}
