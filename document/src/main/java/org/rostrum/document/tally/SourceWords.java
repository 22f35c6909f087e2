package org.rostrum.document.tally;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Words of a source file in one look.
 *
 * @param piece where they stand
 * @param emphasis how they stand out, switches of {@link SourceLetters}
 * @param link what they lead to
 * @param depth how many things of the line are open around them
 */
record SourceWords(
    SourcePiece piece, String words, int emphasis, Optional<SourceLink> link, int depth)
    implements Consumer<Account> {

  @Override
  public void accept(Account account) {
    account.emphasis(emphasis != 0 && piece.kind() != SourcePiece.Kind.HEADING);
    account.text(words);
    account.emphasis(false);
  }

  boolean bold() {
    return (emphasis & SourceLetters.BOLD) != 0;
  }
}
