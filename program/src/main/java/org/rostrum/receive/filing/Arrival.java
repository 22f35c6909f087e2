package org.rostrum.receive.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Stage;
import org.rostrum.receive.filing.Filing.Party;

/**
 * What becomes of a parcel, given what the mission filed before. It is received whatever the hour
 * and whatever stands against it; only a debate that is not open, or issued, takes none. Pure.
 */
public sealed interface Arrival {
  /** These very files are received already; it stands as it is. */
  record Known(Filing filing) implements Arrival {}

  /**
   * A new filing.
   *
   * @param filing not kept yet: without entry, version 0
   * @param replaced those in whose place it stands from now on
   */
  record New(Filing filing, List<Filing> replaced) implements Arrival {
    public New {
      replaced = List.copyOf(replaced);
    }
  }

  /** The debate takes no filings. */
  record Not(Why why) implements Arrival {}

  /**
   * Decides.
   *
   * @param earlier all filings of this mission in this debate, in the order of their numbers
   * @param received when the last byte was read
   */
  static Arrival of(List<Filing> earlier, Parcel parcel, Instant received, Convened debate) {
    if (debate.stage() == Stage.PREPARED) {
      return new Not(Why.NOT_OPEN);
    }
    Optional<Filing> same = earlier.stream().filter(each -> isSame(each, parcel)).findFirst();
    if (same.isPresent()) {
      return new Known(same.get());
    }
    if (debate.stage() == Stage.ISSUED) {
      return new Not(Why.ISSUED_ALREADY);
    }
    return arrived(earlier, parcel, received, debate);
  }

  /** The very same files, received and not given back. */
  private static boolean isSame(Filing filing, Parcel parcel) {
    boolean stands =
        switch (filing.state()) {
          case RECEIVED, ACCEPTED, COMPILED, ISSUED, CORRECTED -> true;
          case DRAFT, RETURNED, REFUSED, WITHDRAWN, REPLACED -> false;
        };
    Optional<FiledFile> cover =
        filing.letter() instanceof CoverLetter.There there
            ? Optional.of(there.file())
            : Optional.empty();
    return stands
        && filing.statement().hash().equals(parcel.statement().hash())
        && cover.map(FiledFile::hash).equals(parcel.cover().map(FiledFile::hash));
  }

  private static New arrived(
      List<Filing> earlier, Parcel parcel, Instant received, Convened debate) {
    Optional<Filing> standing = last(earlier, each -> each.state().stands() && !each.isWaiting());
    Optional<Filing> waiting = last(earlier, Filing::isWaiting);
    Optional<Filing> mended = standing.filter(each -> each.state() == State.RETURNED);
    Instant counted = mended.map(Filing::counted).orElse(received);
    Timing own = debate.isLate(received) ? Timing.LATE : Timing.ON_TIME;
    Timing timing = mended.map(Filing::timing).orElse(own);
    boolean waits =
        timing == Timing.LATE
            && mended.isEmpty()
            && standing.filter(each -> each.timing() != Timing.LATE).isPresent()
            && !Circumstances.of(debate, received).takesLate();
    List<Filing> replaced = new ArrayList<>();
    standing.filter(each -> !waits).ifPresent(replaced::add);
    waiting.ifPresent(replaced::add);
    Filing filing =
        new Filing(
            new FilingKey(parcel.debate(), parcel.mission(), earlier.size() + 1L),
            State.RECEIVED,
            timing,
            received,
            counted,
            parcel.statement(),
            letter(parcel, received, debate),
            parcel.text(),
            parcel.choices(),
            parcel.leftOut(),
            parcel.held(),
            parcel.by(),
            parcel.voice(),
            waits ? standing.orElseThrow().key().number() : 0,
            parcel.parties().stream().map(code -> new Party(code, Optional.empty())).toList(),
            -1,
            0);
    return new New(filing, replaced);
  }

  private static CoverLetter letter(Parcel parcel, Instant received, Convened debate) {
    if (parcel.cover().isPresent()) {
      return new CoverLetter.There(parcel.cover().get(), parcel.verdict());
    }
    return debate.policy().coverGrace().isZero()
        ? new CoverLetter.Missing()
        : new CoverLetter.Awaited(received.plus(debate.policy().coverGrace()));
  }

  private static Optional<Filing> last(
      List<Filing> filings, java.util.function.Predicate<Filing> which) {
    return filings.stream().filter(which).reduce((before, after) -> after);
  }
}
