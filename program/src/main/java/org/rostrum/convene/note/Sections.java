package org.rostrum.convene.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts a note at its headings. */
final class Sections {
  private static final Pattern QUESTIONS_FOLLOW =
      Pattern.compile(
          "(?:following|these) (?:guiding |key )?(?:questions|issues|points)"
              + "|questions (?:suivantes|ci-apres|ci-dessous)|(?:siguientes|estas) (?:preguntas|cuestiones)"
              + "|preguntas siguientes|следующие вопросы|следующих вопрос|الأسئلة التالية|以下问题|下列问题");

  private final List<Section> sections = new ArrayList<>();
  private final List<NoteParagraph> open = new ArrayList<>();
  private SectionKind kind = SectionKind.FRONT;
  private String heading = "";
  private String shape = "";
  private String announced = "";

  private Sections() {}

  static List<Section> of(List<NoteParagraph> paragraphs) {
    Sections sections = new Sections();
    for (NoteParagraph paragraph : paragraphs) {
      sections.take(paragraph);
    }
    sections.close();
    return List.copyOf(sections.sections);
  }

  /** The paragraphs of every section of a kind. */
  static List<NoteParagraph> of(List<Section> sections, SectionKind kind) {
    return sections.stream()
        .filter(section -> section.kind() == kind)
        .flatMap(section -> section.paragraphs().stream())
        .toList();
  }

  private void take(NoteParagraph paragraph) {
    if (kind == SectionKind.QUESTIONS && Labels.follows(announced, paragraph.label())) {
      // "5. The following questions: (i) … (v) …  6. The meeting …": the numbers go on.
      open(SectionKind.OTHER, paragraph);
      open.add(paragraph);
      return;
    }
    Optional<Headings.Recognized> recognized =
        isItem(paragraph) ? Optional.empty() : Headings.recognize(paragraph);
    if (recognized.isPresent() && announcesQuestions(paragraph)) {
      // "Participants are encouraged to address these questions:" is no heading on participation.
      recognized = recognized.filter(one -> one.kind() == SectionKind.QUESTIONS);
    }
    if (recognized.isPresent()) {
      SectionKind next = recognized.get().kind();
      boolean isSubheading =
          recognized.get().rest().isEmpty() && next == SectionKind.BACKGROUND && kind == next;
      open(isSubheading ? kind : next, paragraph);
      if (!recognized.get().rest().isEmpty()) {
        open.add(withWords(paragraph, recognized.get().rest()));
      }
      return;
    }
    if (kind != SectionKind.FRONT && isUnknownHeading(paragraph)) {
      // Between the background and the questions, headings of the note's own divide the background.
      boolean isBackground = kind == SectionKind.BACKGROUND || kind == SectionKind.OBJECTIVE;
      open(isBackground ? SectionKind.BACKGROUND : SectionKind.OTHER, paragraph);
      return;
    }
    if (isSubheading(paragraph)) {
      return;
    }
    open.add(paragraph);
    if (kind != SectionKind.QUESTIONS && announcesQuestions(paragraph)) {
      open.removeLast();
      open(SectionKind.QUESTIONS, paragraph);
      open.add(paragraph);
      announced = paragraph.label();
    }
  }

  private boolean isItem(NoteParagraph paragraph) {
    boolean isInList = !paragraph.label().isEmpty() && paragraph.heading() == 0;
    boolean isLikeHeadings = !shape.isEmpty() && Labels.shape(paragraph.label()).equals(shape);
    return isInList
        && !isLikeHeadings
        && kind != SectionKind.FRONT
        && (kind == SectionKind.QUESTIONS || Labels.isBullet(paragraph.label()));
  }

  private boolean isUnknownHeading(NoteParagraph paragraph) {
    String plain = paragraph.plain();
    boolean isShort = plain.length() <= 90 && !plain.matches(".*[.?!;,]$");
    boolean isLabelled =
        !paragraph.label().isEmpty() && Labels.shape(paragraph.label()).equals(shape);
    boolean isMarked = paragraph.heading() > 0 || isLabelled;
    boolean isQuestion =
        kind == SectionKind.QUESTIONS
            && shape.equals(Labels.shape(paragraph.label()))
            && paragraph.heading() == 0
            && shape.endsWith("1");
    return isShort && isMarked && !isQuestion && !shape.equals("bullet");
  }

  /** "2.1 The numbers": divides its section and is no paragraph of it. */
  private boolean isSubheading(NoteParagraph paragraph) {
    String plain = paragraph.plain();
    return kind == SectionKind.BACKGROUND
        && paragraph.label().matches("[0-9]{1,2}(?:\\.[0-9]{1,2})+\\.?")
        && plain.length() <= 90
        && !plain.matches(".*[.?!;,]$");
  }

  private static boolean announcesQuestions(NoteParagraph paragraph) {
    String folded = Folded.of(paragraph.plain());
    return folded.endsWith(":") && QUESTIONS_FOLLOW.matcher(folded).find();
  }

  private void open(SectionKind next, NoteParagraph paragraph) {
    close();
    kind = next;
    announced = "";
    heading = paragraph.plain();
    shape = paragraph.label().isEmpty() ? "" : Labels.shape(paragraph.label());
  }

  private void close() {
    sections.add(new Section(kind, heading, open));
    open.clear();
  }

  private static NoteParagraph withWords(NoteParagraph paragraph, String words) {
    return new NoteParagraph(paragraph.number(), 0, "", paragraph.level(), words);
  }
}
