package org.rostrum.convene.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rostrum.debate.Participation;

/** Finds how one takes part: who speaks, who writes, through what, in what form. */
final class ParticipationFinder {
  private static final Pattern OTHERS =
      Pattern.compile(
          "not members|non-members?|non-(?:security )?council (?:members|states)|permanent observers?|observer states?|other (?:member states|members of the united nations|delegations)|member states (?:that|which|who) are not"
              + "|non membres|autres (?:etats|membres|delegations)|observateurs|no (?:sean|son|es) miembros|no miembros|demas (?:estados|miembros)|observadores|не являющи|наблюдател|غير الأعضاء|المراقب|非安理会成员|观察员");
  private static final Pattern MEMBERS =
      Pattern.compile(
          "members of the (?:security )?council|(?:security )?council members|membres du conseil|miembros del consejo|члены совета|членов совета|أعضاء مجلس|安理会成员");
  private static final Pattern CHANNEL =
      Pattern.compile(
          "(?:module )?e-?Speakers?(?: module)?|(?:portail |portal )?e-?deleGATE\\+?(?: portal)?|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,8}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FORMAT =
      Pattern.compile(
          "(?:Microsoft |MS[ -]?)?Word(?:,? (?:and|or|et|ou|y|o) PDF)?|PDF(?: (?:and|or|et|ou|y|o) (?:Microsoft |MS )?Word)?|\\.docx");
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:signed by|signature of|bearing the signature of|signée? (?:de |par )|firmad[ao] por|подписанн\\p{L}{1,9}|موقعة من|签署)\\s*(?:(?:the|either|la|le|el|l['’]|du|de la)\\s*)*(?<who>.+?)"
              + "(?=,? (?:and|et|y) (?:addressed|adressée?|dirigid[ao]|sent|transmitted)|,? (?:addressed|adressée?|dirigid[ao]) |,? no later|,? by \\d|[.;]|, |$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?:addressed to|adressée? (?:à|au)|dirigid[ao] (?:a|al))\\s+(?:(?:the|la|le|el)\\s+|l['’])?(?<who>.+?)"
              + "(?=,| (?:no later|not later|by|before|and|through|via|at the latest|at|on|au plus tard|avant|par|et|a más tardar|antes|por|y|as) |[.;]|$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?:\\d{1,4}|three|four|five|six|trois|quatre|cinq|tres|cuatro|cinco|три|четыре|пять|пяти|ثلاث|أربع|خمس|三|四|五)(?:[ -]| \\(\\d\\) )?(?:minutes?|minutos?|минут\\p{L}*|دقائق|分钟)|\\d{1,5} (?:words|mots|palabras)");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "compilation|publish|issued as (?:a|an) (?:official )?document|document of the security council|recueil|publie|publiee|paraitr|recopila|publicar|compilacion|сборник|опубликов|تجميع|汇编");
  private static final Pattern OUTCOME =
      Pattern.compile(
          "(?:no|an?|the) (?:formal )?outcome|presidential statement|(?:summary|press statement) (?:will|is expected)|declaration du president|declaracion de la presidencia");

  private final List<NoteParagraph> told;
  private final EvidenceBook book;

  private ParticipationFinder(List<NoteParagraph> told, EvidenceBook book) {
    this.told = told;
    this.book = book;
  }

  static Participation find(List<Section> sections, EvidenceBook book) {
    List<NoteParagraph> told =
        Stream.of(
                SectionKind.FORMAT,
                SectionKind.OTHER,
                SectionKind.BRIEFERS,
                SectionKind.FRONT,
                SectionKind.OBJECTIVE)
            .flatMap(kind -> Sections.of(sections, kind).stream())
            .filter(paragraph -> !isCirculation(paragraph))
            .toList();
    ParticipationFinder finder = new ParticipationFinder(told, book);
    List<NoteParagraph> format =
        told.stream()
            .filter(p ->
                Sections.of(sections, SectionKind.FORMAT).contains(p)
                    || Sections.of(sections, SectionKind.OTHER).contains(p))
            .toList();
    ParticipationFinder narrow = format.isEmpty() ? finder : new ParticipationFinder(format, book);
    return new Participation(
        narrow.sentences("members", ParticipationFinder::isAboutMembers),
        narrow.sentences("others", folded -> OTHERS.matcher(folded).find()),
        finder.words("channel", CHANNEL),
        finder.words("file-format", FORMAT),
        finder.signers(),
        finder.addressee(),
        narrow.sentences("limit", folded -> LIMIT.matcher(folded).find()),
        narrow.sentences("publication", folded -> PUBLISHED.matcher(folded).find()),
        finder.outcome(Sections.of(sections, SectionKind.OUTCOME)));
  }

  // "Letter dated … addressed to the Secretary-General": the note's own letter, not a cover letter.
  private static boolean isCirculation(NoteParagraph paragraph) {
    return Folded.of(paragraph.plain()).matches(".*(?:letter dated|lettre datee|carta de fecha).*");
  }

  private String sentences(String field, Predicate<String> fits) {
    List<String> sentences = new ArrayList<>();
    for (NoteParagraph paragraph : told) {
      for (String sentence : Sentences.of(paragraph.plain())) {
        String folded = Folded.of(sentence);
        if (fits.test(folded)) {
          sentences.add(sentence);
          book.printed("participation." + field, paragraph.number(), sentence);
        }
      }
    }
    return String.join(" ", sentences);
  }

  private static boolean isAboutMembers(String folded) {
    return MEMBERS.matcher(folded).find() && !OTHERS.matcher(folded).find();
  }

  private String words(String field, Pattern pattern) {
    for (NoteParagraph paragraph : told) {
      Matcher matcher = pattern.matcher(paragraph.plain());
      if (matcher.find()) {
        book.printed("participation." + field, paragraph.number(), paragraph.words());
        return matcher.group();
      }
    }
    return "";
  }

  private Optional<FoundWords> inLetterSentence(Pattern pattern) {
    for (NoteParagraph paragraph : told) {
      for (String sentence : Sentences.of(paragraph.plain())) {
        boolean isLetter =
            Folded.of(sentence).matches(".*(?:letter|lettre|carta|nota|письм|رسالة|信|note).*");
        Matcher matcher = pattern.matcher(sentence);
        if (isLetter && matcher.find()) {
          return Optional.of(
              new FoundWords(paragraph.number(), sentence, matcher.group("who").strip()));
        }
      }
    }
    return Optional.empty();
  }

  private record FoundWords(int paragraph, String sentence, String words) {}

  private List<String> signers() {
    Optional<FoundWords> found = inLetterSentence(SIGNED);
    if (found.isEmpty()) {
      return List.of();
    }
    book.printed(
        "participation.cover-letter-signed-by", found.get().paragraph(), found.get().sentence());
    return Stream.of(found.get().words().split("\\s*/\\s*|,?\\s+(?:or|ou|o)\\s+", -1))
        .map(one ->
            one.replaceFirst(
                    "^(?:[Tt]he|[Ll]a|[Ll]e|[Ee]l|by the|par la|par le|por la|por el|de la|du)\\s+",
                    "")
                .replaceFirst("^(?:par )?[Ll]['’]", "")
                .strip())
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private String addressee() {
    Optional<FoundWords> found = inLetterSentence(ADDRESSED);
    found.ifPresent(one ->
        book.printed("participation.cover-letter-addressed-to", one.paragraph(), one.sentence()));
    return found.map(FoundWords::words).orElse("");
  }

  private String outcome(List<NoteParagraph> section) {
    if (section.isEmpty()) {
      return sentences("outcome", folded -> OUTCOME.matcher(folded).find());
    }
    List<String> words = new ArrayList<>();
    for (NoteParagraph paragraph : section) {
      words.add(paragraph.plain());
      book.printed("participation.outcome", paragraph.number(), paragraph.words());
    }
    return String.join(" ", words);
  }
}
