package org.rostrum.cover.letter;

import java.util.List;

/**
 * What letters to the Council say, in the six languages; compared folded, see {@link LetterText}.
 */
final class Phrases {
  /** Rule on the addressee: the President of the Security Council. */
  static final List<String> PRESIDENT =
      List.of(
          "President of the Security Council",
          "President of the United Nations Security Council",
          "President of the UN Security Council",
          "Presidency of the Security Council",
          "Président du Conseil de sécurité",
          "Présidente du Conseil de sécurité",
          "Présidence du Conseil de sécurité",
          "Presidente del Consejo de Seguridad",
          "Presidenta del Consejo de Seguridad",
          "Presidencia del Consejo de Seguridad",
          "Председателю Совета Безопасности",
          "Председатель Совета Безопасности",
          "Председателя Совета Безопасности",
          "Председателем Совета Безопасности",
          "安全理事会主席",
          "安理会主席",
          "رئيس مجلس الأمن",
          "رئيسة مجلس الأمن",
          "رئاسة مجلس الأمن");

  /** Who signs: S/2024/507 and the concept notes' practical parts. */
  static final List<String> SIGNATORY =
      List.of(
          "Permanent Representative",
          "Permanent Observer",
          "Chargé d'affaires",
          "Charge d'affaires",
          "Head of the Delegation",
          "Head of Delegation",
          "Représentant permanent",
          "Représentante permanente",
          "Observateur permanent",
          "Observatrice permanente",
          "Chargée d'affaires",
          "Chef de la délégation",
          "Representante Permanente",
          "Representante Permanenta",
          "Observador Permanente",
          "Observadora Permanente",
          "Encargado de Negocios",
          "Encargada de Negocios",
          "Jefe de la Delegación",
          "Jefa de la Delegación",
          "Постоянный представитель",
          "Постоянного представителя",
          "Постоянный наблюдатель",
          "Постоянного наблюдателя",
          "Временный поверенный в делах",
          "Временного поверенного в делах",
          "Глава делегации",
          "常驻代表",
          "常驻联合国代表",
          "常驻联合国观察员",
          "常驻观察员",
          "临时代办",
          "代办",
          "代表团团长",
          "الممثل الدائم",
          "الممثلة الدائمة",
          "المراقب الدائم",
          "المراقبة الدائمة",
          "القائم بالأعمال",
          "القائمة بالأعمال",
          "رئيس الوفد");

  /** How notes verbales speak, which are unsigned and in the third person. */
  static final List<String> NOTE_VERBALE =
      List.of(
          "note verbale",
          "presents its compliments to",
          "present their compliments to",
          "avails itself of this opportunity",
          "avails itself of the opportunity",
          "présente ses compliments",
          "saisit cette occasion pour",
          "nota verbal",
          "saluda atentamente",
          "aprovecha la oportunidad para reiterar",
          "aprovecha esta oportunidad para reiterar",
          "вербальная нота",
          "вербальной нотой",
          "свидетельствует свое уважение",
          "пользуется этой возможностью, чтобы возобновить",
          "普通照会",
          "致意，并",
          "致意,并",
          "顺致最崇高的敬意",
          "مذكرة شفوية",
          "تهدي تحياتها",
          "تنتهز هذه الفرصة");

  /** What stands before the name of a mission, in a letterhead. */
  static final List<String> MISSION =
      List.of(
          "Permanent Mission of",
          "Permanent Observer Mission of",
          "Mission permanente de",
          "Mission permanente du",
          "Mission permanente des",
          "Mission permanente d'",
          "Misión Permanente de",
          "Misión Permanente del",
          "Постоянное представительство",
          "البعثة الدائمة");

  private Phrases() {}

  static boolean anyIn(LetterText text, List<String> phrases) {
    return phrases.stream().anyMatch(text::says);
  }
}
