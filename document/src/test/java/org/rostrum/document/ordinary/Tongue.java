package org.rostrum.document.ordinary;

import java.util.List;

/** The words of an ordinary statement of an invented State, in one language. */
enum Tongue {
  EN(
      "en-US",
      "Heading1",
      "heading 1",
      "Statement by the Permanent Representative of Sarn",
      "Mr. President,",
      "Sarn thanks the Presidency for convening this open debate and aligns itself with the"
          + " statement of the river States.",
      "First, every water system is a civilian object\u00A0– and must be spared.",
      "Second, what is co\u00ADoperation today is peace tomorrow (S/2026/101).",
      "I thank you.",
      "Permanent Mission of Sarn to the United Nations"),
  FR(
      "fr-FR",
      "Titre1",
      "heading 1",
      "Déclaration de la Représentante permanente de Sarn",
      "Monsieur le Président,",
      "Sarn remercie la présidence d’avoir convoqué ce débat public et s’associe à la déclaration"
          + " des États riverains.",
      "D’abord, l’eau est, selon nous, «\u202Fun bien commun\u202F»\u202F; elle doit être"
          + " protégée.",
      "Ensuite, la coopération d’aujourd’hui est la paix de demain (S/2026/101)\u00A0!",
      "Je vous remercie.",
      "Mission permanente de Sarn auprès de l’Organisation des Nations Unies"),
  ES(
      "es-ES",
      "Ttulo1",
      "heading 1",
      "Declaración de la Representante Permanente de Sarn",
      "Señor Presidente:",
      "Sarn agradece a la Presidencia la convocatoria de este debate abierto y hace suya la"
          + " declaración de los Estados ribereños.",
      "Primero, ¿qué sistema de agua no es un bien de carácter civil?",
      "Segundo, la cooperación de hoy es la paz de mañana (S/2026/101).",
      "Muchas gracias.",
      "Misión Permanente de Sarn ante las Naciones Unidas"),
  RU(
      "ru-RU",
      "1",
      "heading 1",
      "Выступление Постоянного представителя Сарна",
      "Г-н Председатель,",
      "Сарн благодарит председательство за созыв этих открытых прений и присоединяется к"
          + " заявлению прибрежных государств.",
      "Во-первых, «всякая система водоснабжения\u00A0— гражданский объект».",
      "Во-вторых, сотрудничество сегодня\u00A0— это мир завтра (S/2026/101).",
      "Благодарю Вас.",
      "Постоянное представительство Сарна при Организации Объединенных Наций"),
  AR(
      "ar-SA",
      "1",
      "heading 1",
      "بيان الممثل الدائم لسارن",
      "السيد الرئيس،",
      "تشكر سارن الرئاسة على عقد هذه المناقشة المفتوحة وتضم صوتها إلى بيان الدول النهرية.",
      "أولا، إن نظم الميــاه أعيان مدنية\u200F (S/2026/101)\u200F ويجب حمايتها.",
      "ثانيا، التعاون اليوم سلام الغد، كما جاء في \u200ESarn Water Act\u200F لعام ٢٠٢٤.",
      "وشكرا لكم.",
      "البعثة الدائمة لسارن لدى الأمم المتحدة"),
  ZH(
      "zh-CN",
      "1",
      "heading 1",
      "萨恩常驻代表的发言",
      "主席先生：",
      "萨恩感谢主席国召开本次公开辩论，并赞同沿岸国家的发言。",
      "第一，所有供水系统都是民用物体（见ＳＣ文件S/2026/101）；",
      "第二，“今天的合作就是明天的和平”。",
      "谢谢。",
      "萨恩常驻联合国代表团");

  private final String tag;
  private final String headingId;
  private final String headingName;
  private final String title;
  private final String address;
  private final String opening;
  private final String first;
  private final String second;
  private final String thanks;
  private final String mission;

  Tongue(
      String tag,
      String headingId,
      String headingName,
      String title,
      String address,
      String opening,
      String first,
      String second,
      String thanks,
      String mission) {
    this.tag = tag;
    this.headingId = headingId;
    this.headingName = headingName;
    this.title = title;
    this.address = address;
    this.opening = opening;
    this.first = first;
    this.second = second;
    this.thanks = thanks;
    this.mission = mission;
  }

  /** The proofing language as Word writes it. */
  String tag() {
    return tag;
  }

  /** The id that Word in this language gives its heading style. */
  String headingId() {
    return headingId;
  }

  /** The name that style has inside the file, the same in every language. */
  String headingName() {
    return headingName;
  }

  String title() {
    return title;
  }

  String address() {
    return address;
  }

  String opening() {
    return opening;
  }

  List<String> points() {
    return List.of(first, second);
  }

  String thanks() {
    return thanks;
  }

  String mission() {
    return mission;
  }

  /** {@code w:lang} as a run in this language carries it. */
  String lang() {
    return switch (this) {
      case AR -> "<w:lang w:bidi=\"ar-SA\"/>";
      case ZH -> "<w:lang w:eastAsia=\"zh-CN\"/>";
      case EN, FR, ES, RU -> "<w:lang w:val=\"" + tag + "\"/>";
    };
  }

  boolean rightToLeft() {
    return this == AR;
  }
}
