package org.rostrum.convene.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.debate.Briefer;

/** Finds who briefs the Council: in the section of that name, and in sentences that say so. */
final class BrieferFinder {
  private static final Pattern BRIEFS =
      Pattern.compile(
          "(?:to|will|shall|also) (?:\\w+ )?brief|briefings?(?! of)|briefers?|(?:fera|feront|faire|fasse|presentera|presenteront|entendra|entendre) .{0,60}expos"
              + "|exposes?|(?:presentara|presentaran|ofrecera|ofreceran|hara|haran|informara|informaran|escuchara|exposicion)"
              + "|проинформиру|брифинг|с сообщени|إحاطة|通报");
  private static final Pattern LEAD =
      Pattern.compile(
          "^.*?(?:briefings? (?:will be |are expected to be |to be )?(?:provided |given |delivered |made |presented )?(?:by|from)|hear(?:ing)? (?:\\w+ )?(?:briefings?|presentations?) (?:by|from)|hear from|briefed by"
              + "|expos[eé]s? (?:de|d'|par|présentés? par|presentes? par)|entendra(?: les? exposés? (?:de|d'))?|seront pr[eé]sent[eé]s par|escuchar[aá] (?:las |una )?exposici(?:ones|ón) (?:informativas? )?de|invited to brief(?: the (?:Security )?Council)?\\s*:|briefers? (?:will be|are|include)|following(?: \\w+){0,3}\\s*:)\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:,?\\s+(?:has|have) been invited|,?\\s+(?:will|shall|is|are|was|were|has|have|to brief|who|est|sont|a été|ont été|fera|feront|présentera|présenteront|qui|выступ[\\p{L}]+|проинформиру[\\p{L}]+|ha sido|han sido|presentará|presentarán|informará|informarán|ofrecerá|ofrecerán|hará|harán|que ha)(?![\\p{L}])).*$",
          Pattern.DOTALL);

  private static final Pattern AND_NEXT =
      Pattern.compile(
          "(?:[,;]|\\s)+(?:and|et|y|as well as|ainsi que|así como)(?:\\s+(?:by|from|of|de|del|par|por))?"
              + "(?:\\s+(?:the|la|le|el))?$|[,;]?\\s+(?:the|la|le|el|del|de)$");

  private final EvidenceBook book;
  private final List<Briefer> briefers = new ArrayList<>();

  private BrieferFinder(EvidenceBook book) {
    this.book = book;
  }

  static List<Briefer> find(List<Section> sections, EvidenceBook book) {
    BrieferFinder finder = new BrieferFinder(book);
    for (NoteParagraph paragraph : Sections.of(sections, SectionKind.BRIEFERS)) {
      finder.paragraph(paragraph);
    }
    if (finder.briefers.isEmpty()) {
      finder.sentences(sections);
    }
    return List.copyOf(finder.briefers);
  }

  private void sentences(List<Section> sections) {
    for (Section section : sections) {
      boolean tells =
          section.kind() == SectionKind.FORMAT
              || section.kind() == SectionKind.FRONT
              || section.kind() == SectionKind.OTHER
              || section.kind() == SectionKind.OBJECTIVE;
      for (NoteParagraph paragraph : tells ? section.paragraphs() : List.<NoteParagraph>of()) {
        for (String sentence : Sentences.of(paragraph.plain())) {
          boolean isAboutBriefing = BRIEFS.matcher(Folded.of(sentence)).find();
          if (isAboutBriefing && !PresidencyFinder.presides(sentence)) {
            persons(sentence, paragraph);
          }
        }
      }
    }
  }

  private void paragraph(NoteParagraph paragraph) {
    int before = briefers.size();
    for (String sentence : Sentences.of(paragraph.plain())) {
      if (!PresidencyFinder.presides(sentence)) {
        persons(sentence, paragraph);
      }
    }
    boolean isIntroduction = paragraph.plain().strip().endsWith(":");
    if (briefers.size() == before && !isIntroduction) {
      bare(paragraph);
    }
  }

  /** "Tomas Ekwall, Special Adviser" in a list: no honorific, a name before the first comma. */
  private void bare(NoteParagraph paragraph) {
    String words =
        TAIL.matcher(paragraph.plain().strip()).replaceFirst("").replaceAll("[.;,]$", "");
    int comma = words.indexOf(',');
    int dash = words.indexOf(" – ");
    int cut = comma > 0 ? comma : dash;
    boolean isList = !paragraph.label().isEmpty() || paragraph.plain().length() < 140;
    String name = cut > 0 ? words.substring(0, cut).strip() : words;
    if (isList && PersonGrammar.isName(name)) {
      String function = cut > 0 ? words.substring(cut).replaceFirst("^[\\s,–-]+", "") : "";
      add(new Briefer("", name, article(function)), paragraph, Doubts.of("no-honorific"));
      return;
    }
    Matcher tail = TAIL.matcher(paragraph.plain().strip());
    boolean isSomeone = tail.find() && tail.start() > 4 && tail.start() < 140;
    if (isSomeone && BRIEFS.matcher(Folded.of(paragraph.plain())).find()) {
      String function = article(LEAD.matcher(words).replaceFirst(""));
      add(new Briefer("", "", function), paragraph, "a function without a person's name");
    }
  }

  private void persons(String sentence, NoteParagraph paragraph) {
    List<FoundPerson> persons = PersonGrammar.find(sentence);
    if (persons.isEmpty()) {
      return;
    }
    String before =
        LEAD.matcher(sentence.substring(0, persons.getFirst().start())).replaceFirst("");
    boolean isFunctionFirst =
        before.strip().replaceAll("^(?:the|le|la|el|de|and|et|y)$", "").length() > 3
            && !before.strip().endsWith(":");
    for (int i = 0; i < persons.size(); i++) {
      FoundPerson person = persons.get(i);
      int next = i + 1 < persons.size() ? persons.get(i + 1).start() : sentence.length();
      String after = sentence.substring(person.end(), next);
      String gap = i == 0 ? before : sentence.substring(persons.get(i - 1).end(), person.start());
      String first = isFunctionFirst ? leading(gap) : "";
      String function = first.isEmpty() ? trailing(after) : first;
      add(
          new Briefer(person.honorific(), person.name(), function),
          paragraph,
          function.isEmpty() ? Doubts.of("no-function") : "");
    }
  }

  private static String leading(String gap) {
    String words =
        gap.strip()
            .replaceAll("^[,;]\\s*", "")
            .replaceAll(
                "^(?:and|et|y|as well as|ainsi que|así como)(?:\\s+|$)(?:(?:by|from|de|del)(?:\\s+|$))?",
                "");
    return article(words.replaceAll("[,:]\\s*$", "").strip());
  }

  private static String trailing(String after) {
    String words = after.strip().replaceFirst("^[,:–—-]\\s*", "");
    words = TAIL.matcher(" " + words).replaceFirst("").strip();
    if (words.startsWith("(") && words.indexOf(')') > 0) {
      words = words.substring(1, words.indexOf(')'));
    }
    // "…; and a representative of civil society" is another one, and has no name.
    words = words.replaceFirst("[,;] (?:and|et|y) (?:an?|une?|una?) .*$", "");
    words = AND_NEXT.matcher(words).replaceFirst("").replaceAll("[.;,]+$", "");
    return article(words.strip());
  }

  private static String article(String words) {
    return words.replaceFirst(
        "^(?:[Tt]he|[Ll]e|[Ll]a|[Ee]l|[Ll]['’]|[Ll]os|[Ll]as|[Ll]es)(?:\\s+|(?<=['’]))(?=\\p{L})",
        "");
  }

  private void add(Briefer briefer, NoteParagraph paragraph, String doubt) {
    boolean isKnown =
        !briefer.name().isEmpty()
            && briefers.stream().anyMatch(one -> one.name().equals(briefer.name()));
    if (isKnown) {
      return;
    }
    briefers.add(briefer);
    String field = "briefers." + briefers.size();
    if (doubt.isEmpty()) {
      book.printed(field, paragraph.number(), paragraph.words());
    } else {
      book.likely(field, paragraph.number(), paragraph.words(), doubt);
    }
  }
}
