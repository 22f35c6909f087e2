package org.rostrum.convene.delegations;

import java.util.Optional;
import org.rostrum.debate.DeclaredEntity;
import org.rostrum.debate.Standing;
import org.rostrum.people.Mission;

/**
 * One body that may take part in a debate.
 *
 * @param name as displayed
 * @param sortKey what it is ordered by
 * @param kind empty where neither the debate nor the roster knows it
 * @param mission who acts for it; empty where this house has no account of it
 * @param people how many can act for it
 */
public record Delegation(
    String code,
    String name,
    String sortKey,
    Optional<DeclaredEntity.Kind> kind,
    Optional<Mission> mission,
    int people,
    Standing standing) {

  /** Who acts for it, as a code. */
  public String hands() {
    if (mission.isEmpty()) {
      return "none";
    }
    return switch (mission.get().access()) {
      case THROUGH_OFFICERS -> "officers";
      case OWN_PEOPLE -> people == 0 ? "nobody" : "own";
    };
  }

  /** Is its statement received, and not given back? */
  public boolean hasFiled() {
    return switch (standing) {
      case FILED, FILED_WITHOUT_COVER, ACCEPTED -> true;
      case NOTHING, DRAFTED, RETURNED, WITHDRAWN -> false;
    };
  }

  public String kindCode() {
    return kind.map(DelegationsWords::code).orElse("unknown");
  }

  public String standingCode() {
    return DelegationsWords.code(standing);
  }
}
