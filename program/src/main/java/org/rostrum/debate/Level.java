package org.rostrum.debate;

/**
 * The level at which an entity speaks, highest first, with the code used on speakers' lists.
 * Chairpersons of delegations and deputy heads stand where protocol puts them; a permanent
 * representative who holds cabinet rank is entered at that rank.
 */
public enum Level {
  HEAD_OF_STATE("HS"),
  HEAD_OF_GOVERNMENT("HG"),
  VICE_PRESIDENT("VP"),
  CROWN_PRINCE("CP"),
  DEPUTY_PRIME_MINISTER("DPM"),
  MINISTER_FOR_FOREIGN_AFFAIRS("MFA"),
  MINISTER("M"),
  VICE_MINISTER("VM"),
  PERMANENT_REPRESENTATIVE("PR"),
  DEPUTY_PERMANENT_REPRESENTATIVE("DPR"),
  CHARGE_D_AFFAIRES("CdA"),
  PERMANENT_OBSERVER("PO"),
  OTHER("other");

  private final String code;

  Level(String code) {
    this.code = code;
  }

  /** As written in {@code statements.csv}. */
  public String code() {
    return code;
  }

  /** Whether the letter names the person: vice-ministers and above. */
  public boolean isHigh() {
    return compareTo(VICE_MINISTER) <= 0;
  }
}
