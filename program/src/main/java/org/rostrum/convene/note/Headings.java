package org.rostrum.convene.note;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The vocabulary of headings, in the languages notes are written in. Works on folded words. */
final class Headings {
  private static final int LONGEST = 90;
  private static final String LEAD =
      "^(?:the |our |main |key |possible |proposed |suggested |expected |specific |general |overall "
          + "|list of |invited |le |la |les |l'|los |las |el |principales? |posibles |lista de |liste des? ){0,6}";
  private static final Pattern ARABIC_ORDINAL =
      Pattern.compile("^(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا)[ً]?\\s*[-:.]?\\s*");
  private static final Map<SectionKind, Pattern> WORDS = words();

  private Headings() {}

  /** A heading, and what stands after it in the same paragraph. */
  record Recognized(SectionKind kind, String rest) {}

  /** The kind of section a paragraph opens; empty when it opens none. */
  static Optional<Recognized> recognize(NoteParagraph paragraph) {
    String plain = paragraph.plain().strip();
    Optional<Recognized> whole = kind(plain).map(kind -> new Recognized(kind, ""));
    if (whole.isPresent()) {
      return whole;
    }
    return runIn(paragraph.words().strip());
  }

  /** The kind a line of its own names; empty when it is no heading of the vocabulary. */
  static Optional<SectionKind> kind(String line) {
    String folded = ARABIC_ORDINAL.matcher(Folded.of(line).strip()).replaceFirst("");
    boolean isSentence = folded.matches(".*[.?!;,。]$") && !folded.matches(".*\\d\\.$");
    if (folded.isEmpty() || folded.length() > LONGEST || isSentence) {
      return Optional.empty();
    }
    String bare = folded.replaceAll("\\s*:$", "").strip();
    // "Date: …", "Presidency: …" are entries of the front, not headings.
    return bare.indexOf(": ") > 0 ? Optional.empty() : match(bare);
  }

  // "Objective. The debate will …", "Briefers: Ms. …": the heading stands in the paragraph itself.
  private static Optional<Recognized> runIn(String words) {
    Matcher matcher =
        Pattern.compile("^([^.:?–—]{3,60})(?:[:.]|\\s[–—-])\\s+(?=\\S)").matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String head = Folded.of(matcher.group(1)).strip();
    // "Chair: H.E. Mr. …" is an entry that tells who presides.
    boolean isEntry = head.matches("chair(?:person|ed by)?");
    boolean isHeading = head.split(" ", -1).length <= 6 && !isEntry;
    String rest = words.substring(matcher.end());
    return isHeading ? exactly(head).map(kind -> new Recognized(kind, rest)) : Optional.empty();
  }

  private static Optional<SectionKind> match(String folded) {
    for (Map.Entry<SectionKind, Pattern> entry : WORDS.entrySet()) {
      Matcher matcher = entry.getValue().matcher(folded);
      if (matcher.find() && folded.substring(matcher.end()).split("\\s+", -1).length <= 9) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }

  private static Optional<SectionKind> exactly(String folded) {
    for (Map.Entry<SectionKind, Pattern> entry : WORDS.entrySet()) {
      Matcher matcher = entry.getValue().matcher(folded);
      if (matcher.find()) {
        String rest = folded.substring(matcher.end()).strip();
        boolean isWhole = rest.isEmpty() || rest.matches("(?:of|du|de la|de|del|for|and|et|y) .*");
        return isWhole ? Optional.of(entry.getKey()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Map<SectionKind, Pattern> words() {
    Map<SectionKind, Pattern> words = new LinkedHashMap<>();
    words.put(
        SectionKind.QUESTIONS,
        pattern(
            "(?:guiding |key |discussion |policy |orienting |leading )?questions?(?! of)"
                + "|(?:issues|points|topics|elements|themes|areas) (?:for|of|to) "
                + "(?:discussion|consideration|reflection|consider|discuss|debate|focus)"
                + "|questions? (?:d'orientation|directrices?|a examiner|a debattre|pour|proposees?)"
                + "|pistes de (?:reflexion|discussion)|points? (?:a examiner|de discussion)"
                + "|themes? de (?:reflexion|discussion)"
                + "|preguntas?|cuestiones (?:orientadoras|para|que)|temas (?:para|de) (?:el )?debate"
                + "|вопросы для|наводящие вопросы|направляющие вопросы|вопросы"
                + "|(?:ال)?أسئلة|指导性问题|指导问题|讨论问题|供讨论的问题|引导性问题|问题"));
    words.put(
        SectionKind.BRIEFERS,
        pattern(
            "briefers?|briefings?|speakers?(?! list)|presenters?|panell?ists?"
                + "|intervenants?|orateurs?|exposes?(?! des motifs)|personnes? (?:invitees?|appelees?)"
                + "|invites? a (?:faire|presenter)|auteurs? d'exposes?"
                + "|ponentes?|exponentes?|oradores?|informantes?|expositores?|personas invitadas"
                + "|докладчики|выступающие|مقدمو الإحاطات|المتكلمون|المتحدثون|通报人|情况通报人|发言人"));
    words.put(
        SectionKind.OUTCOME,
        pattern(
            "(?:outcomes?|results?|deliverables?|follow-up)"
                + "|resultats?|issue attendue|document final|suites?|suivi"
                + "|resultados?|documento final|seguimiento"
                + "|итог|ожидаемые результаты|результаты|النتائج|النتيجة|预期成果|成果"));
    words.put(
        SectionKind.OBJECTIVE,
        pattern(
            "(?:objectives?|aims?|purposes?|goals?)|objectifs?|buts?|finalites?"
                + "|objetivos?|finalidad|proposito|цел[ьи]|задачи|(?:ال)?هدف|(?:ال)?أهداف|目标|目的"));
    words.put(
        SectionKind.FORMAT,
        pattern(
            "(?:formats?|modalit(?:y|ies)|participation|participants|logistics|practical"
                + "|organi[sz]ation(?:al matters)?|conduct of|arrangements|procedure|meeting format"
                + "|how to (?:participate|take part)|taking part|submission of|written statements?"
                + "|presidency and|chair(?:ing)?|speaking (?:arrangements|time))(?![\\p{L}])"
                + "|modalites|deroulement|organisation|dispositions|aspects? (?:pratiques?|logistiques?)"
                + "|formato|modalidad(?:es)?|participacion|organizacion|aspectos|disposiciones"
                + "|celebracion del debate|desarrollo"
                + "|формат|участие|порядок|организационные|شكل|الشكل|المشاركة|الترتيبات|形式|会议形式|安排|参加|会议安排"));
    words.put(
        SectionKind.BACKGROUND,
        pattern(
            "(?:background|context|introduction|rationale|overview|setting|the issue|scope|history"
                + "|challenges?|situation)(?![\\p{L}])|contexte|historique|rappel|apercu|generalites"
                + "|introduction|justification|antecedentes|contexto|introduccion|justificacion|panorama"
                + "|справочная информация|предыстория|общие сведения|история вопроса|введение|контекст"
                + "|معلومات أساسية|خلفية|مقدمة|السياق|背景|导言|引言"));
    return words;
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(LEAD + "(?:" + foldedAlternatives(words) + ")(?![\\p{L}])");
  }

  private static String foldedAlternatives(String words) {
    // Only the letters are folded; signs of the pattern stay as they are.
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      folded.append(sign < 0x80 ? String.valueOf(sign) : Folded.of(String.valueOf(sign)));
    }
    return folded.toString();
  }
}
