package org.rostrum.storage.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rostrum.register.log.Entry;
import org.rostrum.register.log.Leaf;
import org.rostrum.storage.register.Reconciliation.Account;
import org.rostrum.storage.register.Reconciliation.End;
import org.rostrum.storage.register.Reconciliation.Gap;
import org.rostrum.storage.register.Reconciliation.Why;

class ReconciliationTest {
  private final List<Leaf> leaves = new ArrayList<>();

  private ReconciliationTest then(String kind, String filing, String... more) {
    Map<String, String> facts = new TreeMap<>(Map.of("filing", filing));
    for (int i = 0; i < more.length; i += 2) {
      facts.put(more[i], more[i + 1]);
    }
    leaves.add(
        Leaf.seal(
            new Entry(leaves.size(), Instant.EPOCH, "water-2027", kind, new TreeMap<>(facts)),
            new SecureRandom()));
    return this;
  }

  private Reconciliation reconciled() {
    return Reconciliation.of(leaves);
  }

  @Test
  void everyFiling_hasOneEnd() {
    then("filing-received", "a").then("filing-accepted", "a").then("edition-issued", "a");
    then("filing-received", "b").then("filing-withdrawn", "b");
    then("filing-received", "c").then("filing-refused", "c", "reason-sha256", "00");
    then("filing-received", "d").then("filing-replaced", "d").then("filing-received", "e");
    then("filing-received", "f").then("filing-withdrawn", "f").then("withdrawal-undone", "f");

    assertThat(reconciled().accounts())
        .containsExactly(
            new Account("a", End.ISSUED, 2),
            new Account("b", End.WITHDRAWN, 4),
            new Account("c", End.REFUSED, 6),
            new Account("d", End.REPLACED, 8),
            new Account("e", End.OPEN, 9),
            new Account("f", End.OPEN, 12));
    assertThat(reconciled().gaps()).isEmpty();
    assertThat(reconciled().gaps(Set.of("a", "e", "f"))).isEmpty();
  }

  @Test
  void compilationThatLeavesOneOut_orHasOneTooMany_isNotOfficial() {
    then("filing-received", "a").then("filing-received", "b").then("filing-withdrawn", "b");

    assertThat(reconciled().gaps(Set.of("b", "z")))
        .containsExactly(
            new Gap("a", Why.LEFT_OUT),
            new Gap("b", Why.ENDED_AND_COMPILED),
            new Gap("z", Why.UNKNOWN));
  }

  @Test
  void refusalWithoutAReason_isAGap() {
    then("filing-received", "a").then("filing-refused", "a");

    assertThat(reconciled().gaps()).containsExactly(new Gap("a", Why.NO_REASON));
  }

  @Test
  void whatHappensBeforeTheFilingOrAfterItsEnd_isAGap() {
    then("filing-accepted", "a").then("filing-received", "a").then("filing-received", "a");
    then("filing-withdrawn", "a").then("edition-issued", "a");

    assertThat(reconciled().gaps())
        .containsExactly(
            new Gap("a", Why.OUT_OF_ORDER),
            new Gap("a", Why.OUT_OF_ORDER),
            new Gap("a", Why.OUT_OF_ORDER));
  }
}
