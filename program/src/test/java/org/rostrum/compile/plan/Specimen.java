package org.rostrum.compile.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rostrum.debate.CompilationSettings;
import org.rostrum.debate.Debate;
import org.rostrum.debate.DeclaredEntity.Kind;
import org.rostrum.debate.Level;
import org.rostrum.debate.MeetingForm;
import org.rostrum.debate.PartTaken;
import org.rostrum.debate.Sitting;
import org.rostrum.debate.Titles;

/** A specimen debate for the tests of this room. */
final class Specimen {
  static final Wording ENGLISH = Wording.of("en", Map.of()).orElseThrow();

  private Specimen() {}

  /** The wording of a language for a debate told in English, with its own words beside it. */
  static Wording wording(String language) {
    Wording.Told told =
        language.equals("en") ? Wording.Told.IN_THIS_LANGUAGE : Wording.Told.IN_ANOTHER;
    return Wording.of(language, Map.of(), told, PHRASES).orElseThrow();
  }

  private static final List<Map<String, String>> PHRASES =
      List.of(
          phrase(
              "Maintenance of peace",
              "Maintien de la paix",
              "Mantenimiento de la paz",
              "Поддержание мира",
              "صون السلام",
              "维护和平"),
          phrase(
              "Fresh water in armed conflict",
              "L’eau douce dans les conflits armés",
              "El agua dulce en los conflictos armados",
              "Пресная вода в вооруженных конфликтах",
              "المياه العذبة في النزاعات المسلحة",
              "武装冲突中的淡水"),
          phrase(
              "High Representative for Water",
              "Haut-Représentant pour l’eau|Haute-Représentante pour l’eau",
              "Alto Representante para el Agua|Alta Representante para el Agua",
              "Высокий представитель по вопросам воды",
              "الممثل السامي لشؤون المياه|الممثلة السامية لشؤون المياه",
              "水事务高级代表"));

  private static Map<String, String> phrase(
      String en, String fr, String es, String ru, String ar, String zh) {
    return Map.of("en", en, "fr", fr, "es", es, "ru", ru, "ar", ar, "zh", zh);
  }

  static Debate debate(MeetingForm form) {
    Debate unknown = Debate.UNKNOWN;
    Sitting sitting =
        new Sitting(
            Optional.of(LocalDate.of(2021, 6, 29)),
            Optional.of(LocalTime.of(8, 0)),
            Optional.empty(),
            Sitting.NEW_YORK,
            Optional.empty(),
            "VTC");
    return new Debate(
            new Titles("Maintenance of peace", "Fresh water in armed conflict", "Water"),
            unknown.note(),
            form,
            List.of(sitting),
            unknown.objective(),
            unknown.background(),
            unknown.questions(),
            unknown.briefers(),
            unknown.presidency(),
            unknown.participation(),
            unknown.deadline(),
            unknown.footnotes(),
            unknown.cited(),
            unknown.compilation(),
            unknown.entities())
        .withCompilation(settings());
  }

  private static CompilationSettings settings() {
    CompilationSettings standard = CompilationSettings.DEFAULT;
    return new CompilationSettings(
        "S/2021/9001",
        Optional.of(LocalDate.of(2021, 7, 1)),
        Optional.of(LocalDate.of(2021, 7, 5)),
        new CompilationSettings.Signer("Ada Vandermoor", "", "the Kingdom of Sarn"),
        standard.numerals(),
        standard.members(),
        "en",
        "",
        Map.of());
  }

  static Participant briefer(String honorific, String name, String title) {
    return new Participant(
        PartTaken.BRIEFER,
        Optional.of(Kind.PERSON),
        name,
        name,
        name,
        name,
        "x",
        honorific,
        name,
        title,
        "",
        Level.OTHER,
        OptionalInt.of(1));
  }

  static Participant official(
      PartTaken part, Level level, String person, String title, String shortName) {
    return state(part, level, "H.E. Ms.", person, title, shortName, "the Republic of " + shortName);
  }

  static Participant representative(PartTaken part, String name, String shortName, String running) {
    return state(part, Level.PERMANENT_REPRESENTATIVE, "", name, "", shortName, running);
  }

  static Participant wrote(Kind kind, String shortName, String running) {
    return new Participant(
        PartTaken.WRITTEN,
        Optional.of(kind),
        shortName,
        running,
        shortName,
        shortName,
        "x",
        "",
        "",
        "",
        "",
        Level.OTHER,
        OptionalInt.empty());
  }

  static Participant onBehalf(Participant who, String group) {
    return new Participant(
        who.part(),
        who.kind(),
        who.shortName(),
        who.runningName(),
        who.sortKey(),
        who.listKey(),
        who.slug(),
        who.honorific(),
        who.speaker(),
        who.title(),
        group,
        who.level(),
        who.order());
  }

  private static Participant state(
      PartTaken part,
      Level level,
      String honorific,
      String person,
      String title,
      String shortName,
      String running) {
    return new Participant(
        part,
        Optional.of(Kind.STATE),
        shortName,
        running,
        shortName,
        shortName,
        "x",
        honorific,
        person,
        title,
        "",
        level,
        OptionalInt.empty());
  }
}
