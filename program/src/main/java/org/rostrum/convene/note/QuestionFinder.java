package org.rostrum.convene.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.debate.GuidingQuestion;

/** Finds the guiding questions with their letters, however they are numbered. */
final class QuestionFinder {
  private static final String ASKS = ".*[?？؟][\"”»’)]*$";

  private final List<NoteParagraph> paragraphs;
  private final EvidenceBook book;
  private final List<Asked> asked = new ArrayList<>();

  /** A question being put together. */
  private record Asked(int paragraph, String label, String words) {
    Asked plus(String more) {
      return new Asked(paragraph, label, words + " " + more);
    }
  }

  private QuestionFinder(List<NoteParagraph> paragraphs, EvidenceBook book) {
    this.paragraphs = paragraphs;
    this.book = book;
  }

  static List<GuidingQuestion> find(List<Section> sections, EvidenceBook book) {
    QuestionFinder finder = new QuestionFinder(Sections.of(sections, SectionKind.QUESTIONS), book);
    boolean isLabelled = finder.paragraphs.stream().anyMatch(one -> !one.label().isEmpty());
    if (isLabelled) {
      finder.labelled();
    } else {
      finder.unlabelled();
    }
    return finder.questions();
  }

  private void labelled() {
    String shape = "";
    int level = 0;
    for (NoteParagraph paragraph : paragraphs) {
      String words = paragraph.plain().strip();
      if (paragraph.label().isEmpty()) {
        continued(words);
        continue;
      }
      boolean isIntroduction = asked.isEmpty() && words.endsWith(":");
      if (isIntroduction) {
        continue;
      }
      if (shape.isEmpty()) {
        shape = Labels.shape(paragraph.label());
        level = paragraph.level();
      }
      boolean isNested =
          paragraph.level() > level
              || (!Labels.shape(paragraph.label()).equals(shape) && !isNext(paragraph.label()));
      if (isNested && !asked.isEmpty()) {
        String label = Labels.isBullet(paragraph.label()) ? "" : paragraph.label() + " ";
        asked.add(asked.removeLast().plus(label + words));
      } else {
        asked.add(new Asked(paragraph.number(), paragraph.label(), words));
      }
    }
  }

  // "(i)" after "(h)" is a letter, whatever its look says.
  private boolean isNext(String label) {
    if (asked.isEmpty()) {
      return true;
    }
    String last = Labels.core(asked.getLast().label());
    String next = Labels.core(label);
    return last.length() == 1 && next.length() == 1 && next.charAt(0) == last.charAt(0) + 1;
  }

  /** A paragraph without label after a question goes on with it, or closes the section. */
  private void continued(String words) {
    if (asked.isEmpty()) {
      return;
    }
    String last = asked.getLast().words();
    boolean isOpen = !last.matches("(?s).*[.?!;？؟][\"”»’)]*$");
    boolean goesOn = Character.isLowerCase(words.codePointAt(0));
    if (isOpen || goesOn || words.matches("(?s)" + ASKS)) {
      asked.add(asked.removeLast().plus(words));
    }
  }

  private void unlabelled() {
    for (NoteParagraph paragraph : paragraphs) {
      String words = paragraph.plain().strip();
      boolean asks = words.matches("(?s)" + ASKS);
      if (asks) {
        asked.add(new Asked(paragraph.number(), "", words));
      }
    }
    boolean isOneBlock =
        asked.size() == 1 && asked.getFirst().words().split("[?？؟]", -1).length > 2;
    if (!isOneBlock) {
      return;
    }
    Asked block = asked.removeFirst();
    for (String sentence : Sentences.of(block.words())) {
      boolean asks = sentence.matches("(?s)" + ASKS);
      if (asks) {
        // "(i) How …? (ii) Who …?" within one paragraph.
        Optional<Labels.Labelled> labelled = Labels.split(sentence);
        String label = labelled.map(Labels.Labelled::label).orElse("");
        String words = labelled.map(Labels.Labelled::words).orElse(sentence);
        asked.add(new Asked(block.paragraph(), label, words));
      }
    }
    book.likely(
        "questions",
        block.paragraph(),
        block.words(),
        asked.stream().anyMatch(one -> !one.label().isEmpty())
            ? Doubts.of("one-paragraph")
            : Doubts.of("one-paragraph-unnumbered"));
  }

  private List<GuidingQuestion> questions() {
    List<GuidingQuestion> questions = new ArrayList<>();
    boolean isLettered = isLettered();
    for (Asked one : asked) {
      int number = questions.size() + 1;
      String core = Labels.core(one.label());
      String letter = isLettered ? core : Labels.letter(number);
      questions.add(new GuidingQuestion(letter, one.label(), one.words()));
      gap(number, isLettered ? letter : core, one)
          .ifPresentOrElse(
              doubt -> book.likely("questions." + number, one.paragraph(), one.words(), doubt),
              () -> book.printed("questions." + number, one.paragraph(), one.words()));
    }
    return List.copyOf(questions);
  }

  private boolean isLettered() {
    // A single "i" may be a roman one; a list that begins with "a" is lettered.
    return !asked.isEmpty()
        && Labels.core(asked.getFirst().label()).equals("a")
        && asked.stream().allMatch(one -> Labels.core(one.label()).matches("([a-z])\\1?"));
  }

  private static Optional<String> gap(int number, String core, Asked one) {
    boolean isCounted = core.matches("[0-9]+|[a-z]");
    String expected = core.matches("[0-9]+") ? Integer.toString(number) : Labels.letter(number);
    boolean isRoman = core.matches("[ivxl]+") && !core.equals(expected);
    if (!isCounted || isRoman || core.equals(expected)) {
      return Optional.empty();
    }
    return Optional.of(Doubts.of("question-label", "number", number, "label", one.label()));
  }
}
