package org.rostrum.debate.roster;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.debate.Language;

/**
 * The Security Council's members by year, and whose turn the presidency is: one calendar month in
 * English alphabetical order (rules 18 and 20 of the provisional rules of procedure).
 */
public final class Council {
  /** The first year of the table. */
  public static final int FIRST_YEAR = 1992;

  private static final Set<String> PERMANENT = Set.of("CHN", "FRA", "RUS", "GBR", "USA");

  /** From here the turn is counted; who presided in each month up to the next date is known. */
  private static final YearMonth ANCHOR = YearMonth.of(2021, Month.JANUARY);

  private static final String ANCHOR_MEMBER = "TUN";
  private static final YearMonth LAST_KNOWN = YearMonth.of(2025, Month.DECEMBER);
  private static final int MEMBERS = 15;

  private final Roster roster;
  private final List<Term> terms;

  private Council(Roster roster, List<Term> terms) {
    this.roster = roster;
    this.terms = List.copyOf(terms);
  }

  /**
   * An elected member's term.
   *
   * @param first the first year
   * @param last the last year, included
   */
  public record Term(String code, int first, int last, Origin origin) {}

  /**
   * Whose turn the presidency is.
   *
   * @param member the member
   * @param confidence how sure the answer is
   * @param reason in words
   */
  public record Turn(Entity member, Confidence confidence, String reason) {}

  /** How sure a computed presidency is. */
  public enum Confidence {
    /** It is known who presided. */
    KNOWN,
    /** Follows from the rule and the membership; members may have exchanged months. */
    BY_RULE
  }

  /** The Council of the standard roster. */
  public static Council standard() {
    List<Term> terms = new ArrayList<>();
    for (List<String> row : Table.rows("council.tsv", 4)) {
      terms.add(
          new Term(
              row.get(0),
              Integer.parseInt(row.get(1)),
              Integer.parseInt(row.get(2)),
              row.get(3).equals("source") ? Origin.SOURCE : Origin.FILLED));
    }
    return new Council(Roster.standard(), terms);
  }

  /** The last year whose members are all known. */
  public int lastYear() {
    int year = FIRST_YEAR;
    while (codes(year + 1).size() == MEMBERS) {
      year++;
    }
    return year;
  }

  /** The fifteen members of a year in English alphabetical order; empty when not all are known. */
  public List<Entity> members(int year) {
    List<String> codes = codes(year);
    if (year < FIRST_YEAR || codes.size() != MEMBERS) {
      return List.of();
    }
    return sorted(codes, LocalDate.of(year, 1, 1));
  }

  /** The ten elected members of a year in English alphabetical order. */
  public List<Entity> elected(int year) {
    return members(year).stream().filter(member -> !isPermanent(member)).toList();
  }

  /** The elected members of the African Group in a year, the "A3". */
  public List<Entity> africanMembers(int year) {
    return elected(year).stream()
        .filter(member -> member.groups().contains(RegionalGroup.AFRICAN))
        .toList();
  }

  public boolean isPermanent(Entity entity) {
    return PERMANENT.contains(entity.code());
  }

  /** Whether an entity was a member on a day. */
  public boolean isMember(Entity entity, LocalDate day) {
    return members(day.getYear()).stream().anyMatch(one -> one.code().equals(entity.code()));
  }

  /**
   * Whose turn the presidency is in a month from January 2021 on: the next member after last
   * month's in English alphabetical order among this month's members. Empty before, and where the
   * members are not known.
   */
  public Optional<Turn> presidency(YearMonth month) {
    if (month.isBefore(ANCHOR) || month.getYear() > lastYear()) {
      return Optional.empty();
    }
    Entity turn = roster.byCode(ANCHOR_MEMBER).orElseThrow();
    for (YearMonth here = ANCHOR.plusMonths(1); !here.isAfter(month); here = here.plusMonths(1)) {
      turn = next(turn, here);
    }
    boolean known = !month.isAfter(LAST_KNOWN);
    return Optional.of(
        new Turn(
            turn,
            known ? Confidence.KNOWN : Confidence.BY_RULE,
            known
                ? "It presided in this month."
                : "Counted in English alphabetical order from January 2021; confirm it, since"
                    + " members may exchange months and names may change their place."));
  }

  private Entity next(Entity last, YearMonth month) {
    LocalDate day = month.atDay(1);
    List<Entity> members = sorted(codes(month.getYear()), day);
    for (Entity member : members) {
      if (Entity.order(Language.ENGLISH, day).compare(member, last) > 0) {
        return member;
      }
    }
    return members.getFirst();
  }

  private List<String> codes(int year) {
    List<String> codes = new ArrayList<>(PERMANENT);
    for (Term term : terms) {
      if (term.first() <= year && year <= term.last()) {
        codes.add(term.code());
      }
    }
    return codes;
  }

  private List<Entity> sorted(List<String> codes, LocalDate day) {
    return codes.stream()
        .flatMap(code -> roster.byCode(code).stream())
        .sorted(Entity.order(Language.ENGLISH, day))
        .toList();
  }
}
