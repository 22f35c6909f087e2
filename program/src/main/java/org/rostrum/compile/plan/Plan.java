package org.rostrum.compile.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.debate.CompilationSettings;
import org.rostrum.debate.Debate;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.Letter;
import org.rostrum.document.official.Masthead;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;

/**
 * The official document before the statements are read: everything but the annexes' languages and
 * words.
 *
 * <p>Pure; a plan is made of a debate and of participants in the order of their annexes.
 */
public final class Plan {
  private final Debate debate;
  private final Wording wording;
  private final Dates dates;
  private final List<Participant> participants;
  private final List<String> unknown;
  private final Draft draft;

  /** Whether the document may be taken for the official one. */
  public enum Draft {
    OFFICIAL,
    DRAFT
  }

  /**
   * A plan.
   *
   * @param participants in the order of their annexes
   * @param unknown what is not known of the participants, in words
   */
  public Plan(
      Debate debate,
      Wording wording,
      List<Participant> participants,
      List<String> unknown,
      Draft draft) {
    this.debate = debate;
    this.wording = wording;
    this.dates = new Dates(wording);
    this.participants = List.copyOf(participants);
    this.unknown = List.copyOf(unknown);
    this.draft = draft;
  }

  /** What each annex must know of the document. */
  public Imprint imprint() {
    return new Imprint(settings().symbol(), dated(), distributed(), settings().language());
  }

  private CompilationSettings settings() {
    return debate.compilation();
  }

  private LocalDate dated() {
    return settings().letterDate().or(() -> LetterBody.meetingDate(debate)).orElse(LocalDate.EPOCH);
  }

  private LocalDate distributed() {
    return settings().distributionDate().orElseGet(this::dated);
  }

  /** What the document needs and nobody has told, in words; empty when all is known. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (settings().symbol().isEmpty()) {
      missing.add("the document's symbol (compilation, symbol)");
    }
    if (settings().letterDate().isEmpty()) {
      missing.add("the date of the letter (compilation, letter date)");
    }
    if (settings().distributionDate().isEmpty()) {
      missing.add("the date of distribution (compilation, distribution date)");
    }
    if (settings().signer().name().isEmpty()) {
      missing.add("who signs the letter (compilation, signer)");
    }
    if (debate.titles().agendaItem().isEmpty() && debate.titles().theme().isEmpty()) {
      missing.add("the agenda item and the theme of the debate");
    }
    if (LetterBody.meetingDate(debate).isEmpty()) {
      missing.add("the date of the meeting");
    }
    missing.addAll(unknown);
    wording.phrase(debate.titles().agendaItem(), Person.Gender.UNTOLD);
    wording.phrase(debate.titles().theme(), Person.Gender.UNTOLD);
    wording.phrase(settings().signer().title(), Person.Gender.UNTOLD);
    for (String words : wording.untold()) {
      missing.add(
          "“"
              + words
              + "” in the document's language, "
              + wording.language()
              + " (translations.csv)");
    }
    return missing;
  }

  /**
   * An annex before its statement is read.
   *
   * @param number 1 for the first
   * @param language the statement's language, empty when the file itself shall tell
   */
  public Annex annex(int number, String language, Direction direction) {
    Participant who = participants.get(number - 1);
    return new Annex(
        number,
        wording.say(
            "annex.label",
            "number",
            AnnexNumber.print(number, settings().numerals(), wording.language())),
        new Headings(wording).of(who),
        who.shortName(),
        who.slug(),
        original(language),
        language,
        direction);
  }

  /** The mark of language stands only where it differs from the main document's. */
  private String original(String language) {
    String base = Wording.base(language);
    if (base.isEmpty() || base.equals("und") || base.equals(wording.language())) {
      return "";
    }
    return wording.say("annex.original", "language", wording.language(base));
  }

  /** The document, once the annexes' languages are known. */
  public OfficialDocument document(List<Annex> annexes) {
    String language = settings().language();
    Direction direction = direction();
    return new OfficialDocument(
        language,
        direction,
        masthead(),
        letter(language, direction),
        wording.say("contents"),
        annexes,
        notice());
  }

  private Masthead masthead() {
    String distribution =
        switch (draft) {
          case OFFICIAL -> wording.say("masthead.distribution");
          case DRAFT -> wording.say("masthead.draft");
        };
    return new Masthead(
        wording.say("masthead.organization"),
        settings().symbol(),
        wording.say("masthead.organ"),
        distribution,
        distributed(),
        dates.day(settings().distributionDate().or(settings()::letterDate)),
        wording.say("masthead.original", "language", wording.language(wording.language())));
  }

  private Letter letter(String language, Direction direction) {
    List<Block> body = new ArrayList<>();
    for (String paragraph : new LetterBody(wording, debate, participants).paragraphs()) {
      body.add(paragraph(paragraph, language, direction));
    }
    CompilationSettings.Signer signer = settings().signer();
    String name =
        signer.name().isEmpty() ? wording.say("missing.name") : wording.name(signer.name());
    String title =
        signer.title().isEmpty()
            ? wording.say("letter.signed.office")
            : wording.phrase(signer.title(), Person.Gender.UNTOLD);
    String signature =
        wording.say(
            "letter.signature",
            "signed",
            wording.say("letter.signed", "name", name),
            "office",
            title);
    return new Letter(
        dated(),
        wording.say("letter.title", "date", dates.day(settings().letterDate())),
        body,
        signature.lines().toList());
  }

  /** What stands in a draft in place of a statement that cannot be read. */
  public Text unread(String why) {
    String language = settings().language();
    return new Text(
        language,
        direction(),
        List.of(paragraph(wording.say("annex.unread", "why", why), language, direction())),
        List.of());
  }

  private Direction direction() {
    return Imprint.direction(settings().language());
  }

  private static Block paragraph(String words, String language, Direction direction) {
    Inline run = new Inline.Run(words, new Style(java.util.Set.of(), language, direction));
    return new Block.Paragraph(
        Block.Role.BODY, 0, new Line(direction, Alignment.START, language, List.of(run)));
  }

  private String notice() {
    String own = settings().issuerNotice();
    return Optional.of(own).filter(words -> !words.isEmpty()).orElse(wording.say("notice"));
  }
}
