package org.rostrum.compile.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.compile.plan.Specimen.briefer;
import static org.rostrum.compile.plan.Specimen.representative;
import static org.rostrum.compile.plan.Specimen.wrote;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.rostrum.debate.CompilationSettings.MemberOrder;
import org.rostrum.debate.DeclaredEntity.Kind;
import org.rostrum.debate.PartTaken;

class AnnexOrderTest {

  @Test
  void briefersThenMembersThenOthersThenWriters() {
    List<Participant> sorted =
        sorted(
            MemberOrder.ALPHABETICAL,
            wrote(Kind.STATE, "Cormund", "Cormund"),
            representative(PartTaken.SPOKEN, "P", "Arven", "Arven"),
            representative(PartTaken.MEMBER, "T", "Urundal", "Urundal"),
            wrote(Kind.ORGANIZATION, "Authority of the Lakes", "the Authority of the Lakes"),
            representative(PartTaken.PRESIDENT, "S", "Sarn", "the Kingdom of Sarn"),
            briefer("Ms.", "Ines Korhal", "Envoy"));

    assertThat(sorted.stream().map(Participant::shortName))
        .containsExactly(
            "Ines Korhal", "Sarn", "Urundal", "Arven", "Authority of the Lakes", "Cormund");
  }

  @Test
  void accentsAndApostrophes_doNotMoveAState() {
    List<Participant> sorted =
        sorted(
            MemberOrder.ALPHABETICAL,
            wrote(Kind.STATE, "Côte d’Aube", "Côte d’Aube"),
            wrote(Kind.STATE, "Nirone", "Nirone"),
            wrote(Kind.STATE, "Nir", "the Nir"),
            wrote(Kind.STATE, "Nir-Bel", "Nir-Bel"),
            wrote(Kind.STATE, "Cotwyn", "Cotwyn"));

    assertThat(sorted.stream().map(Participant::shortName))
        .containsExactly("Côte d’Aube", "Cotwyn", "Nir", "Nir-Bel", "Nirone");
  }

  private static List<Participant> sorted(MemberOrder order, Participant... participants) {
    return AnnexOrder.sort(List.of(participants), Function.identity(), order);
  }
}
