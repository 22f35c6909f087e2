package org.rostrum.convene.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.debate.Titles;

/** Finds what a debate is called: agenda item, theme and short name. */
final class TitleFinder {
  private static final String QUOTED = "[“\"«„]\\s?(?<title>[^”\"»“]{4,300}?)[,.]?\\s?[”\"»“]";
  private static final Pattern THEME_LINE =
      Pattern.compile(
          "^(?:theme|topic|title|subject|theme du debat|sujet|titre|objet|tema|titulo|asunto|тема|الموضوع|主题|议题)\\s*:\\s*");
  private static final Pattern ITEM_LINE =
      Pattern.compile(
          "^(?:agenda item|item|point de l'ordre du jour|tema del orden del dia|пункт повестки дня|بند جدول الأعمال|议程项目)\\s*:\\s*");
  private static final Pattern ITEM_WORDS =
      Pattern.compile(
          "agenda item|item (?:entitled|titled)|under the item|point de l'ordre du jour|au titre du point|question intitulee|tema del orden del dia|punto del orden del dia|пункт[а-я]* повестки");
  private static final Pattern DEBATE_WORDS =
      Pattern.compile(
          "theme|topic|entitled|titled|debate on|debate:|discussion on|meeting on|intitule|debat (?:public )?(?:de haut niveau )?sur|theme|titulado|debate abierto sobre|sobre el tema|lema|на тему|под названием|بعنوان|بشأن|题为|主题");
  private static final Pattern DEBATE_LINE =
      Pattern.compile(
          "^(?:.*?)(?:open debate|open arria|debate|briefing|meeting|video-?teleconference|debat public(?: de haut niveau)?|debat ouvert(?: de haut niveau)?|debat|debate abierto(?: de alto nivel)?)"
              + "(?: (?:of|du|del) (?:the )?(?:security council|conseil de securite|consejo de seguridad)| by video-?teleconference)?\\s*(?<sign>on the (?:theme|topic|subject)(?: of)?|on|about|entitled|:|-|sur le theme|sur|sobre el tema|sobre|relatif a|intitule)(?![\\p{L}])\\s*");
  private static final Pattern NOT_A_TITLE =
      Pattern.compile(
          "concept (?:note|paper)|background (?:note|paper)|note (?:de cadrage|conceptuelle|de reflexion|d'information)|document de reflexion|nota (?:conceptual|de concepto)|documento de concepto|концептуальная записка|مذكرة مفاهيمية|概念说明|概念文件"
              + "|^(?:united nations|security council|nations unies|conseil de securite|naciones unidas|consejo de seguridad|организация объединенных наций|совет безопасности|الأمم المتحدة|مجلس الأمن|联合国|安全理事会)$"
              + "|letter dated|lettre datee|carta de fecha|^annex|^annexe|^anexo|permanent mission|mission permanente|mision permanente|^distr|^original|i have the honour|j'ai l'honneur|tengo el honor"
              + "|^\\(?signed|^\\(?signe|^\\(?firmado|addressed to|^[as]/\\d{4}/\\d+");
  private static final Pattern ENTRY =
      Pattern.compile(
          "^(?:date|time|date and time|day|venue|place|location|presidency|chair|president|format|contact|type|organizers?|convened by|hour"
              + "|date et heure|heure|jour|lieu|presidence|organisateurs?|contact|fecha|hora|fecha y hora|lugar|presidencia|formato"
              + "|дата|время|место|дата и время|председатель|التاريخ|الوقت|المكان|الرئاسة|日期|时间|地点|主席)[^:]{0,20}\\s?:.*");

  private final EvidenceBook book;
  private String item = "";
  private String theme = "";
  private String shortName = "";

  private TitleFinder(EvidenceBook book) {
    this.book = book;
  }

  static Titles find(List<Section> sections, EvidenceBook book) {
    TitleFinder finder = new TitleFinder(book);
    List<NoteParagraph> front = Sections.of(sections, SectionKind.FRONT);
    front.forEach(finder::entries);
    front.forEach(finder::quoted);
    finder.lines(front);
    for (Section section : sections) {
      boolean tells =
          section.kind() == SectionKind.FORMAT
              || section.kind() == SectionKind.OBJECTIVE
              || section.kind() == SectionKind.OTHER;
      (tells ? section.paragraphs() : List.<NoteParagraph>of()).forEach(finder::quoted);
    }
    return finder.parted();
  }

  /** "Theme: …", "Agenda item: …". */
  private void entries(NoteParagraph line) {
    String folded = Folded.of(line.plain());
    Matcher itemLine = ITEM_LINE.matcher(folded);
    if (itemLine.find() && item.isEmpty()) {
      item = bare(line.plain().substring(itemLine.end()));
      book.printed("debate.agenda-item", line.number(), line.words());
      return;
    }
    Matcher themeLine = THEME_LINE.matcher(folded);
    if (themeLine.find() && theme.isEmpty()) {
      theme = bare(line.plain().substring(themeLine.end()));
      book.printed("debate.theme", line.number(), line.words());
    }
  }

  /** Titles in quotation marks after words that say what they are the title of. */
  private void quoted(NoteParagraph paragraph) {
    String words = paragraph.plain();
    Matcher matcher = Pattern.compile(QUOTED).matcher(words);
    while (matcher.find()) {
      String before =
          Folded.of(words.substring(Math.max(0, matcher.start() - 90), matcher.start()));
      String title = matcher.group("title").strip();
      int itemAt = last(ITEM_WORDS, before);
      // "the item entitled …": after an item, these words say nothing of the theme.
      String telling =
          itemAt < 0 ? before : before.replaceAll("intitulee?|entitled|titled|titulado", "~");
      int themeAt = last(DEBATE_WORDS, telling);
      if (itemAt > themeAt || (itemAt >= 0 && item.isEmpty() && before.endsWith("entitled "))) {
        if (item.isEmpty()) {
          item = title;
          book.printed("debate.agenda-item", paragraph.number(), words);
        }
      } else if (theme.isEmpty() && (themeAt >= 0 || isTitleBlock(paragraph))) {
        theme = title;
        book.printed("debate.theme", paragraph.number(), words);
      }
    }
  }

  private static boolean isTitleBlock(NoteParagraph paragraph) {
    return paragraph.plain().length() < 250
        && paragraph.plain().strip().matches("[“\"«„].*[”\"»“]");
  }

  /** The lines above the first heading: the one that names the debate, and the one beside it. */
  private void lines(List<NoteParagraph> front) {
    List<NoteParagraph> titles = new ArrayList<>();
    Optional<String> named = Optional.empty();
    for (NoteParagraph line : front) {
      String plain = line.plain().strip();
      String folded = Folded.of(plain);
      Matcher debate = DEBATE_LINE.matcher(folded);
      boolean isLine = plain.length() < 250 && !plain.matches(".*[.;]$") && line.label().isEmpty();
      if (isLine && debate.find() && named.isEmpty() && debate.end() < plain.length()) {
        String name = bare(plain.substring(debate.end()));
        named =
            Optional.of(name)
                .filter(one -> !one.equals(theme) && !one.startsWith("“") && !one.isEmpty());
        named.ifPresent(one -> book.likely("debate.short-name", line.number(), plain, ""));
      } else if (isLine && isTitle(plain, folded)) {
        titles.add(line);
      }
    }
    if (theme.isEmpty() && !titles.isEmpty()) {
      theme = bare(titles.getFirst().plain());
      book.likely(
          "debate.theme",
          titles.getFirst().number(),
          theme,
          titles.size() > 1 ? Doubts.of("several-themes") : "");
    }
    if (theme.isEmpty() && named.isPresent()) {
      theme = natural(named.get());
      book.likely("debate.theme", 0, theme, "");
      return;
    }
    named
        .filter(one -> !Folded.of(one).equals(Folded.of(theme)))
        .ifPresent(one -> shortName = natural(one));
  }

  private static boolean isTitle(String plain, String folded) {
    boolean isOther =
        NOT_A_TITLE.matcher(folded).find()
            || DEBATE_LINE.matcher(folded).find()
            || ENTRY.matcher(folded).matches()
            || !WhenText.read(plain).isEmpty()
            || PlaceFinder.isPlace(folded)
            || folded.matches(
                ".*(?:open debate|debat public|debate abierto|security council|conseil de securite|consejo de seguridad).*");
    return !isOther && plain.split("\\s+", -1).length >= 3 && plain.length() >= 12;
  }

  // "Maintenance of international peace and security: water": the item, then the theme.
  private Titles parted() {
    Matcher matcher =
        Pattern.compile(
                "^(?<item>(?i:Maintenance of international peace and security|Maintien de la paix et de la sécurité internationales|Mantenimiento de la paz y la seguridad internacionales|Threats to international peace and security|Protection of civilians in armed conflict))\\s*[:–—]\\s*(?<rest>.+)$")
            .matcher(theme);
    if (matcher.matches()) {
      String named = matcher.group("item");
      boolean isNew = item.isEmpty() || Folded.of(item).equals(Folded.of(named));
      if (item.isEmpty()) {
        book.likely("debate.agenda-item", 0, theme, Doubts.of("before-colon"));
      }
      return isNew
          ? new Titles(item.isEmpty() ? named : item, bare(matcher.group("rest")), shortName)
          : new Titles(item, theme, shortName);
    }
    return new Titles(item, theme, shortName);
  }

  /** Capitals of a headline made ordinary; other words stay as printed. */
  private static String natural(String words) {
    boolean isHeadline = words.equals(words.toUpperCase(Locale.ROOT));
    return isHeadline ? words.toLowerCase(Locale.ROOT) : words;
  }

  private static String bare(String words) {
    return words.strip().replaceAll("^[“\"«„]\\s?|\\s?[”\"»]$", "").replaceAll("[.,]$", "").strip();
  }

  private static int last(Pattern pattern, String words) {
    int last = -1;
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }
}
