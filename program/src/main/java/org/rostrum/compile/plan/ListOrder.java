package org.rostrum.compile.plan;

import java.util.Comparator;
import org.rostrum.debate.Language;
import org.rostrum.debate.roster.Alphabet;

/**
 * The order of names in the letter's sentences: alphabetical in the letter's own language, as each
 * language version of a United Nations list has it. The annexes do not follow it: they keep the
 * English order in every language, so that an annex has one number.
 */
final class ListOrder {
  private ListOrder() {}

  static Comparator<Participant> of(String language) {
    return Language.of(language)
        .filter(known -> known != Language.ENGLISH)
        .map(known ->
            Comparator.comparing(Participant::listKey, Alphabet.of(known))
                .thenComparing(AnnexOrder.alphabetical()))
        .orElseGet(AnnexOrder::alphabetical);
  }
}
