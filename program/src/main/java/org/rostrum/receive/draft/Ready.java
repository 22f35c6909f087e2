package org.rostrum.receive.draft;

import java.util.List;
import java.util.Optional;
import org.rostrum.storage.files.FileHash;

/**
 * What would be filed if the mission filed now.
 *
 * @param version of the whole draft; {@link Drafts#filed} takes it back
 * @param statementName the file's name on the sender's machine, made harmless to show
 * @param coverVerdict the code of the one answer on the cover letter's signature; empty while it is
 *     not known
 * @param leftOut what of the file is not in the rebuilt text, in plain English sentences, each with
 *     its place
 * @param textHash of the rebuilt text; empty while the check has not answered, which holds up no
 *     filing
 * @param choices what the mission chose about the text, as {@code document.word.Choices} writes it;
 *     whoever reads the statement later reads it with these
 * @param heldBy keys of {@code DraftWords} that say why it cannot be filed yet; empty when it can
 */
public record Ready(
    String debate,
    String mission,
    long version,
    FileHash statement,
    long statementSize,
    String statementName,
    Optional<FileHash> cover,
    long coverSize,
    String coverName,
    Optional<String> coverVerdict,
    List<String> leftOut,
    Optional<FileHash> textHash,
    String choices,
    List<String> heldBy) {

  public Ready {
    leftOut = List.copyOf(leftOut);
    heldBy = List.copyOf(heldBy);
  }

  /** Whether nothing stands between it and its filing. */
  public boolean canBeFiled() {
    return heldBy.isEmpty();
  }
}
