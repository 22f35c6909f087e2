package org.rostrum.convene.note;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.debate.MeetingForm;

/** Finds where the Council meets, and in what form. */
final class PlaceFinder {
  private static final Pattern ENTRY =
      Pattern.compile(
          "^(?:location|venue|place|lieu|lugar|место(?: проведения)?|المكان|地点)\\s*:\\s*");
  private static final Pattern ROOM =
      Pattern.compile(
          "(?:(?:security|trusteeship|economic and social) council chamber|chamber of the (?:security )?council|conference room \\d+|general assembly hall"
              + "|salle du conseil(?: de securite)?|salle de conference \\d+|salon del consejo(?: de seguridad)?|sala de conferencias \\d+|зал[а-я]* (?:заседаний )?совета безопасности|قاعة مجلس الأمن|安理会会议厅|安全理事会会议厅)");
  private static final Pattern REMOTE =
      Pattern.compile(
          "(?<![\\p{L}])vtc(?![\\p{L}])|video-?\\s?(?:tele)?conferenc|visioconference|videoconferencia|видеоконференц|видеотелеконференц|التداول بالفيديو|视频会议|视频电话会议");
  private static final Pattern PRESENT =
      Pattern.compile(
          "in[- ]person|in the (?:security council )?chamber|en presentiel|en personne|presencial|очно|حضوري|现场会议");
  private static final Pattern HYBRID = Pattern.compile("hybrid|hibrid|гибридн|مختلط|混合形式");

  private PlaceFinder() {}

  /** Whether a folded line is an entry that names a place. */
  static boolean isPlace(String folded) {
    return ENTRY.matcher(folded).find() || (folded.length() < 60 && ROOM.matcher(folded).find());
  }

  static String place(List<Section> sections, EvidenceBook book) {
    for (NoteParagraph line : Sections.of(sections, SectionKind.FRONT)) {
      Matcher entry = ENTRY.matcher(Folded.of(line.plain()));
      if (entry.find()) {
        book.printed("sittings.1.place", line.number(), line.words());
        return line.plain().substring(entry.end()).strip().replaceAll("[.]$", "");
      }
    }
    for (NoteParagraph paragraph : telling(sections)) {
      String words = paragraph.plain();
      Matcher room = ROOM.matcher(Folded.of(words));
      if (room.find()) {
        book.printed("sittings.1.place", paragraph.number(), words);
        String printed = words.substring(room.start(), room.end());
        return Character.toUpperCase(printed.charAt(0)) + printed.substring(1);
      }
    }
    return "";
  }

  static MeetingForm form(List<Section> sections, EvidenceBook book) {
    boolean isRemote = false;
    boolean isPresent = false;
    for (NoteParagraph paragraph : telling(sections)) {
      String folded = Folded.of(paragraph.plain());
      if (HYBRID.matcher(folded).find()) {
        book.printed("debate.form", paragraph.number(), paragraph.words());
        return MeetingForm.HYBRID;
      }
      boolean tellsRemote = REMOTE.matcher(folded).find();
      boolean tellsPresent = PRESENT.matcher(folded).find() || ROOM.matcher(folded).find();
      if (tellsRemote || tellsPresent) {
        book.printed("debate.form", paragraph.number(), paragraph.words());
      }
      isRemote |= tellsRemote;
      isPresent |= tellsPresent;
    }
    if (isRemote && isPresent) {
      return MeetingForm.HYBRID;
    }
    if (isRemote) {
      return MeetingForm.VIDEO_TELECONFERENCE;
    }
    return isPresent ? MeetingForm.IN_PERSON : MeetingForm.UNSTATED;
  }

  private static List<NoteParagraph> telling(List<Section> sections) {
    return sections.stream()
        .filter(s -> s.kind() != SectionKind.BACKGROUND && s.kind() != SectionKind.QUESTIONS)
        .flatMap(section -> section.paragraphs().stream())
        .toList();
  }
}
