package org.rostrum.convene.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rostrum.debate.Paragraph;

/** Finds the objective in a note without a heading for it: in the paragraph that names the aim. */
final class ObjectiveFinder {
  private static final Pattern AIM =
      Pattern.compile(
          "^(?:the|this) (?:(?:main|primary|overall|principal) )?(?:objectives?|aims?|purposes?|goals?)"
              + " of (?:the|this) [^.]{0,60}(?:debate|meeting|discussion|event) (?:is|are|will be)(?![\\p{L}])"
              + "|^(?:the|this) (?:[\\p{L}-]+ ){0,3}(?:debate|meeting|discussion) (?:aims|seeks|is intended|is meant"
              + "|will (?:provide|offer|be|serve as) an (?:opportunity|occasion))(?![\\p{L}])"
              + "|^(?:l'objectif|le but|la finalite) (?:de (?:la|ce|cette)|du) [^.]{0,60}(?:debat|reunion|seance) (?:est|sera)(?![\\p{L}])"
              + "|^(?:le|ce) (?:[\\p{L}-]+ ){0,1}(?:debat|reunion) (?:[\\p{L}-]+ ){0,1}(?:vise|a pour (?:but|objectif|objet))(?![\\p{L}])"
              + "|^el (?:objetivo|proposito) (?:del|de (?:la|este|esta)) [^.]{0,60}(?:debate|reunion|sesion) (?:es|sera)(?![\\p{L}])");

  private ObjectiveFinder() {}

  /** The paragraphs outside of background, questions and outcome that open with the aim. */
  static List<Paragraph> find(List<Section> sections, EvidenceBook book) {
    List<Paragraph> found = new ArrayList<>();
    for (Section section : sections) {
      boolean tells =
          section.kind() == SectionKind.FRONT
              || section.kind() == SectionKind.OTHER
              || section.kind() == SectionKind.FORMAT;
      for (NoteParagraph paragraph : tells ? section.paragraphs() : List.<NoteParagraph>of()) {
        if (AIM.matcher(Folded.of(paragraph.plain()).strip()).find()) {
          found.add(new Paragraph(paragraph.words()));
          book.likely(
              "objective." + found.size(),
              paragraph.number(),
              paragraph.words(),
              Doubts.of("no-heading"));
        }
      }
    }
    return List.copyOf(found);
  }
}
