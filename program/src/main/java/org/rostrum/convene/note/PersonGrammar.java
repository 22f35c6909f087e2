package org.rostrum.convene.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Persons in running words, known by their honorific; works on printed words. */
final class PersonGrammar {
  private static final String EXCELLENCY =
      "(?:H\\.?\\s?E\\.?|(?:His|Her|Their) Excellenc(?:y|ies)|S\\.?\\s?E\\.?(?:\\s?M\\.(?=\\s+\\p{Lu}\\p{Ll}+))?|Son Excellence|L\\.?L\\.?E\\.?E\\.?"
          + "|(?:el |la )?Excm[oa]\\.?|(?:el |la )?Excelentísim[oa]|Su Excelencia|(?:The )?(?:Rt\\.? )?Hon(?:ou?rable|\\.)|Его Превосходительство|Ее Превосходительство"
          + "|سعادة|معالي|فخامة)";
  private static final String TITLE =
      "(?:Mr|Ms|Mrs|Miss|Mme|Mlle|Dr|Dra|Prof|Professor|Sir|Dame|Lord|Lady|Sheikha?|Ambassador|Judge|Justice|Reverend|Father|Sister"
          + "|(?:Lieutenant |Major |Brigadier )?General|Colonel|Admiral|M|MM|Monsieur|Madame|Docteur|Sra?|Señora?|Don|Doña"
          + "|Г-н|Г-жа|г-н|г-жа|السيدة|السيد|الدكتور|الدكتورة)";
  private static final String PARTICLE =
      "(?:de la|de los|de las|von der|van der|van den|van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|bint|ibn|ter|ten|zu|y|e|af|ap)";
  private static final String WORD =
      "(?:(?:[Aa]l-|[Ee]l-|[Dd]['’]|O['’])?\\p{Lu}[\\p{L}\\p{M}'’]{0,40}(?:[-‑](?:\\p{Lu}|\\p{Ll})[\\p{L}\\p{M}'’]{0,40}){0,4}|\\p{Lu}\\.|[\\p{Lo}\\p{M}]{1,40})";
  static final String NAME = WORD + "(?:\\s+(?:" + PARTICLE + "\\s+){0,2}" + WORD + "){0,5}";
  private static final Pattern PERSON =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])(?<honorific>"
              + EXCELLENCY
              + "(?:\\s*,)?(?:\\s+(?:the\\s+|el\\s+|la\\s+)?"
              + TITLE
              + "\\.?(?![\\p{L}]))?"
              + "|(?:the\\s+|el\\s+|la\\s+)?"
              + TITLE
              + "\\.?(?![\\p{L}]))\\s+(?<name>"
              + NAME
              + ")");

  private PersonGrammar() {}

  /** The persons of a text, in order. */
  static List<FoundPerson> find(String words) {
    List<FoundPerson> found = new ArrayList<>();
    Matcher matcher = PERSON.matcher(words);
    while (matcher.find()) {
      String honorific = matcher.group("honorific").replaceFirst("^(?:the|el|la)\\s+", "");
      String name = matcher.group("name");
      boolean isOffice =
          honorific.matches("M|General|Judge|Lord|Don|Father|Sister|Ambassador|Justice|Sir")
              && isOffice(name);
      if (!isOffice) {
        found.add(
            new FoundPerson(
                matcher.start(), matcher.start("name") + name.length(), honorific, name));
      }
    }
    return List.copyOf(found);
  }

  // "General Assembly", "General Secretary": an honorific's word that opens the name of an office.
  private static boolean isOffice(String name) {
    return name.matches(
        "(?:Assembly|Secretary|Counsel|Director|Debate|Committee|Advocate|Chamberlain|President|Minister|Staff)\\b.*");
  }

  /** Whether words alone may be a person's name: two to five words with capitals. */
  static boolean isName(String words) {
    boolean hasSpace = words.strip().indexOf(' ') > 0;
    return hasSpace
        && words.strip().matches(NAME)
        && !words.matches(
            ".*\\b(?:United Nations|Council|Representative|Secretary|Director|President|Authority|Office|Committee|Minister|Chair|Adviser|Advisor|Coordinator|Commissioner|Group|Union|Programme|Agency)\\b.*");
  }
}
