package org.rostrum.debate;

import java.util.List;

/**
 * How one takes part, in the note's own words where it is a matter of words.
 *
 * @param members how members of the Council take part
 * @param others how all others take part
 * @param channel through what statements are sent, such as {@code "e-Speakers module"}
 * @param fileFormat such as {@code "Microsoft Word"}
 * @param coverLetterSignedBy who may sign the cover letter, one entry for each
 * @param coverLetterAddressedTo such as {@code "President of the Security Council"}
 * @param limit how long a statement may be, in words
 * @param publication what will be published, in words
 * @param outcome what is expected to come of the debate, in words
 */
public record Participation(
    String members,
    String others,
    String channel,
    String fileFormat,
    List<String> coverLetterSignedBy,
    String coverLetterAddressedTo,
    String limit,
    String publication,
    String outcome) {
  /** Nothing known. */
  public static final Participation UNKNOWN =
      new Participation("", "", "", "", List.of(), "", "", "", "");

  public Participation {
    coverLetterSignedBy = List.copyOf(coverLetterSignedBy);
  }
}
