package org.rostrum.convene.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.debate.Presidency;

/** Finds who presides: the person in the sentence that says so, and the State. */
final class PresidencyFinder {
  private static final Pattern PRESIDES =
      Pattern.compile(
          "(?:will|shall|is to|to be) (?:\\w+ )?(?:preside|chair)|presided (?:over )?by|chaired"
              + " by|preside over|chaired in|presidera|presidee? par|sous la presidence|assurera la"
              + " presidence|presidira|presidid[oa] por|bajo la"
              + " presidencia|председательств|председатель\\s*:|يترأس|ستترأس|سيترأس|تترأس|سيرأس|سترأس|برئاسة|الرئيس|الرئاسة|主持|主席");
  private static final String COUNTRY =
      "(?<state>(?:the |la |le |l['’]|el"
          + " )?(?:[\\p{Lu}][\\p{L}'’-]{0,40})(?:(?:\\s+(?:of|and|the|de|du|des|del|la|et|y|d['’])){0,3}\\s+\\p{Lu}[\\p{L}'’-]{0,40}){0,12})";
  private static final List<Pattern> STATES =
      List.of(
          Pattern.compile("(?:under|during) the (?:\\p{L}+ \\d{4} )?presidency of " + COUNTRY),
          Pattern.compile(
              "(?:^|[Tt]he |[,.] )[Pp]residency of (?!the Security Council|the Council)" + COUNTRY),
          Pattern.compile("[Pp]ermanent Representative of " + COUNTRY + " to the United Nations"),
          Pattern.compile(
              "(?:[Uu]nder|[Dd]uring) (?:its|his|her|the) presidency(?:[^,.]{0,80}), "
                  + COUNTRY
                  + " will"),
          Pattern.compile(
              "\\b(?:As|as) President of the Security Council(?: for [^,]{3,40})?, "
                  + COUNTRY
                  + " "),
          Pattern.compile(
              "(?:^|[.] )"
                  + COUNTRY
                  + ",? (?:in its capacity )?as (?:the )?[Pp]resident of the (?:United Nations"
                  + " )?Security Council"),
          Pattern.compile(
              "(?:^|[.] |that )" + COUNTRY + ",? (?:during|under) its [Pp]residency of the"),
          Pattern.compile("^(?:Presidency|Chair)\\s*:\\s*" + COUNTRY),
          Pattern.compile("[Pp]r[eé]sidence\\s*:\\s*" + COUNTRY),
          Pattern.compile("(?:sous|pendant) la présidence (?:de |du |d['’])" + COUNTRY),
          Pattern.compile("présidence (?:de la |du |de l['’]|de |d['’])" + COUNTRY),
          Pattern.compile(
              "[Rr]eprésentante? permanente? (?:de la |du |de l['’]|de |d['’])"
                  + COUNTRY
                  + " auprès"),
          Pattern.compile("[Pp]residencia\\s*:\\s*" + COUNTRY),
          Pattern.compile("(?:bajo|durante) la presidencia (?:de |del )" + COUNTRY),
          Pattern.compile("[Rr]epresentante [Pp]ermanente (?:de |del )" + COUNTRY + " ante"));
  private static final Pattern REALM =
      Pattern.compile(
          " of (?=the (?:\\p{Lu}\\p{L}{1,40}"
              + " ){0,6}(?:Republic|Kingdom|State|Union|Federation|Commonwealth|Principality|Sultanate|Duchy|Confederation|Emirates|States|Islands)(?![\\p{L}]))|"
              + " (?:de la|de|del|du)"
              + " (?=(?:République|Royaume|Principauté|Fédération|República|Reino|Estado|État|Principado|Federación)(?![\\p{L}]))|(?<=d['’])(?=État)");

  private PresidencyFinder() {}

  /** Whether a sentence says who presides. */
  static boolean presides(String sentence) {
    return PRESIDES.matcher(Folded.of(sentence)).find();
  }

  static Presidency find(List<Section> sections, EvidenceBook book) {
    List<NoteParagraph> telling = new ArrayList<>();
    for (Section section : sections) {
      boolean tells =
          section.kind() != SectionKind.BACKGROUND && section.kind() != SectionKind.QUESTIONS;
      telling.addAll(tells ? section.paragraphs() : List.of());
    }
    Presidency person = person(telling, book);
    if (!person.state().isEmpty()) {
      return person;
    }
    for (NoteParagraph paragraph : telling) {
      Optional<String> state = state(paragraph.plain());
      if (state.isPresent()) {
        book.printed("presidency.state", paragraph.number(), paragraph.words());
        return new Presidency(state.get(), person.honorific(), person.name(), person.title());
      }
    }
    return person;
  }

  private static Presidency person(List<NoteParagraph> telling, EvidenceBook book) {
    for (NoteParagraph paragraph : telling) {
      for (String sentence : Sentences.of(paragraph.plain())) {
        boolean isLine =
            sentence.matches(
                "(?i)(?:chair|president|presided by|chaired"
                    + " by|présidence|presidencia|presidency)\\s*:.*");
        if (!presides(sentence) && !isLine) {
          continue;
        }
        Optional<Presidency> form = PresidencyForms.person(sentence);
        if (form.isPresent()) {
          tell(form.get(), paragraph, sentence, book);
          return form.get();
        }
        List<FoundPerson> persons = PersonGrammar.find(sentence);
        if (persons.isEmpty()) {
          continue;
        }
        FoundPerson person = persons.getFirst();
        String title = title(sentence, person);
        Presidency split = split(title, person);
        tell(split, paragraph, sentence, book);
        return split;
      }
    }
    return Presidency.UNKNOWN;
  }

  private static void tell(
      Presidency found, NoteParagraph paragraph, String sentence, EvidenceBook book) {
    book.printed("presidency.name", paragraph.number(), sentence);
    if (!found.title().isEmpty()) {
      book.printed("presidency.title", paragraph.number(), sentence);
    }
    if (!found.state().isEmpty()) {
      book.printed("presidency.state", paragraph.number(), sentence);
    }
  }

  private static String title(String sentence, FoundPerson person) {
    String after = sentence.substring(person.end());
    if (after.matches("(?s)^\\s*[,(].*")) {
      String words = after.replaceFirst("^\\s*[,(]\\s*", "");
      Matcher stop =
          Pattern.compile(
                  "[,);]?\\s+(?:will|shall|is|who|présidera|presidirá|assurera|and will|qui|en"
                      + " (?:sa|su))(?![\\p{L}])|[);]|,(?=\\s+(?:in|on|at|le|el)\\s)|\\.$")
              .matcher(words);
      String title = stop.find() ? words.substring(0, stop.start()) : words;
      if (!title.isBlank() && !title.matches("(?s)^(?:will|présidera|presidirá).*")) {
        return clean(title);
      }
    }
    String before = sentence.substring(0, person.start()).strip().replaceAll("[,:]$", "");
    Matcher lead =
        Pattern.compile(
                "^.*(?:presided over by|presided by|chaired by|présidée? par|presidid[oa]"
                    + " por|(?<=\\p{L}\\s?):)\\s*")
            .matcher(before);
    return clean(lead.find() ? before.substring(lead.end()) : before);
  }

  private static String clean(String title) {
    String words =
        title.strip().replaceAll("[.,;]+$", "").replaceAll(",?\\s+(?:the|la|le|el)$", "");
    return words
        .replaceFirst("^(?:[Tt]he|[Ll]a|[Ll]e|[Ee]l)\\s+(?=\\p{L})", "")
        .replaceFirst("^[Ll]['’](?=\\p{L})", "");
  }

  /** Parts "Prime Minister of the Republic of X" into title and State. */
  private static Presidency split(String title, FoundPerson person) {
    Matcher realm = REALM.matcher(title);
    int at = -1;
    int end = -1;
    if (realm.find()) {
      at = realm.start();
      end = realm.end();
    } else {
      Matcher last =
          Pattern.compile(" (?:of|de la|del|du|de l['’]|de|d['’]) ?(?=(?:the )?\\p{Lu})")
              .matcher(title);
      int count = 0;
      while (last.find()) {
        at = last.start();
        end = last.end();
        count++;
      }
      boolean isPortfolio =
          count == 1
              && title.matches(
                  "(?s)(?:Minist(?:er|re|ro|ra)|Secretary|Secrétaire|Secretari[oa])"
                      + " (?:of|de|del|d['’]).*");
      at = isPortfolio ? -1 : at;
    }
    if (at < 0) {
      return new Presidency("", person.honorific(), person.name(), title);
    }
    return new Presidency(
        title.substring(end).strip(), person.honorific(), person.name(), title.substring(0, at));
  }

  private static Optional<String> state(String words) {
    for (Pattern pattern : STATES) {
      Matcher matcher = pattern.matcher(words);
      if (matcher.find()) {
        return Optional.of(matcher.group("state").strip());
      }
    }
    return PresidencyForms.state(words);
  }
}
