package org.rostrum.compile.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JointTest {

  @Test
  void frenchArticle_meltsIntoThePreposition() {
    assertThat(joined("fr", "Mission de ", "le Royaume de Sarn"))
        .isEqualTo("Mission du Royaume de Sarn");
    assertThat(joined("fr", "Mission de ", "les Îles Sel")).isEqualTo("Mission des Îles Sel");
    assertThat(joined("fr", "Mission de ", "la Pélagie")).isEqualTo("Mission de la Pélagie");
    assertThat(joined("fr", "Mission de ", "l'Oriel")).isEqualTo("Mission de l’Oriel");
    assertThat(joined("fr", "Mission de ", "Aldery")).isEqualTo("Mission d’Aldery");
    assertThat(joined("fr", "Mission de ", "Haïti")).isEqualTo("Mission d’Haïti");
    assertThat(joined("fr", "Mission de ", "Hollin")).isEqualTo("Mission de Hollin");
    assertThat(joined("fr", "chef-de ", "le Sel")).isEqualTo("chef-du Sel");
    assertThat(joined("fr", "onde ", "le Sel")).isEqualTo("onde le Sel");
  }

  @Test
  void spanishArticle_meltsIntoThePreposition_butNotThatOfAName() {
    assertThat(joined("es", "Misión de ", "el Reino de Sarn"))
        .isEqualTo("Misión del Reino de Sarn");
    assertThat(joined("es", "Misión de ", "El Salto")).isEqualTo("Misión de El Salto");
    assertThat(joined("es", "carta a ", "el Sel")).isEqualTo("carta al Sel");
    assertThat(joined("es", "Misión de ", "la Pelagia")).isEqualTo("Misión de la Pelagia");
  }

  @Test
  void arabicLam_joinsTheNameAndItsArticle() {
    assertThat(joined("ar", "الممثل الدائم ل", "المملكة")).isEqualTo("الممثل الدائم للمملكة");
    assertThat(joined("ar", "الممثل الدائم ل", "سارن")).isEqualTo("الممثل الدائم لسارن");
    assertThat(joined("ar", "الممثل الدائم ل", "Sarn")).isEqualTo("الممثل الدائم لـ Sarn");
    assertThat(joined("ar", "بيان ", "المملكة")).isEqualTo("بيان المملكة");
  }

  @Test
  void namesInLists_loseTheirArticle() {
    assertThat(new Joint("fr").bare("la Pélagie")).isEqualTo("Pélagie");
    assertThat(new Joint("es").bare("los Estados")).isEqualTo("Estados");
    assertThat(new Joint("en").bare("the Sel")).isEqualTo("the Sel");
  }

  private static String joined(String language, String before, String words) {
    StringBuilder written = new StringBuilder(before);
    new Joint(language).add(written, words);
    return written.toString();
  }
}
