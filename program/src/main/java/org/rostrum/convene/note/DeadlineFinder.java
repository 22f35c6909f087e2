package org.rostrum.convene.note;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Sitting;

/** Finds until when statements are received, in words, and turns the words into a moment. */
final class DeadlineFinder {
  /** Where a business day ends; the field has no fixed hour, so that it is told when used. */
  static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(18, 0);

  private static final Pattern STRONG =
      Pattern.compile(
          "(?:no|not) later than|within \\w{1,20} (?:\\(\\d{1,4}\\) )?(?:working )?(?:hours?|days?|weeks?)"
              + " (?:of|after|following)|at the latest|by the latest|(?<![\\p{L}])deadline|closing"
              + " date|(?:au moins |at least )?(?:\\p{L}{1,20}|\\d{1,4})(?: \\(\\d{1,4}\\))? (?:working"
              + " )?(?:hours?|days?|weeks?|heures?|jours?|horas|dias)(?: \\([^)]{0,60}\\))?"
              + " (?:before|prior|in advance|avant|antes)|au plus tard|date limite|a mas"
              + " tardar|fecha limite|plazo|за [\\p{L}\\d]{1,20}(?: \\(\\d{1,4}\\))?(?: рабоч\\p{L}{1,9})?"
              + " (?:час|дн|день|недел)\\p{L}{0,9} до|не позднее|не позже|крайний срок|последний"
              + " срок|предельный срок|в срок до|موعد أقصاه|أجل أقصاه|موعد لا يتجاوز|آخر"
              + " موعد|الموعد النهائي|الموعد الأخير"
              + "|不迟于|截止|不晚于|最迟|至迟|期限|(?:之前|以前|前)(?:提交|送交|送达|发送|发至|交至|报送|提供)");
  private static final Pattern WEAK =
      Pattern.compile(
          "(?<![\\p{L}])(?:by|before|until|prior to)(?= (?:the"
              + " (?:close|end|date|day|eve|meeting|start|same)|close|cob|noon|midnight|midday|end"
              + " of|\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
              + Months.MONTH
              + "))"
              + "|avant (?:le|la|midi|minuit|\\d)|d'ici (?:au|le)|jusqu'au|antes del?(?= )|hasta el"
              + "|до (?:конца|окончания|полуночи|\\d|начала|"
              + Months.WEEKDAY
              + ")|قبل|حتى (?:نهاية|يوم|الساعة|\\d)|在[^。，,]{2,30}(?:之前|以前|前)");
  private static final Pattern SENT =
      Pattern.compile(
          "statement|text|submi|transmit|send|sent|written|declaration|texte|interventions?"
              + " ecrite|transme|envoy|envi|"
              + "soumet|remi[st]|contribution|present|заявлен|выступлени|направ|представ|текст"
              + "|البيانات|بيان|كلمات|نصوص|تقديم|إرسال|موافاة|发言|声明|提交|稿");
  private static final Pattern INSCRIBED =
      Pattern.compile(
          "inscri|list of speakers|liste des orateurs|lista de oradores|register|speaking slot"
              + "|список ораторов|записаться|قائمة المتكلمين|التسجيل|发言名单|报名");
  private static final String HOURS = "(?:hours?|heures?|horas?|час(?:а|ов)?|ساعات|ساعة|小时)";
  private static final Pattern SPAN =
      Pattern.compile(
          "(?<number>\\d{1,3}|one|two|three|four|five|six|seven|ten|une?|deux|trois|cinq|sept|una?|dos|tres|cinco|siete|twenty-four|forty-eight|seventy-two|vingt-quatre|quarante-huit|soixante-douze|veinticuatro|cuarenta"
              + " y ocho|setenta y dos)(?: \\((?<figure>\\d{1,3})\\))?\\s+(?<unit>hours?|working"
              + " days?|days?|weeks?|heures?|jours? ouvrables?|jours?|semaines?|horas?|dias?"
              + " habiles|dias?|semanas?)(?: \\([^)]*\\))?\\s+(?:before|prior to|in advance"
              + " of|ahead of|avant|antes|anterior)");
  private static final List<Pattern> OTHER_SPANS =
      List.of(
          Pattern.compile(
              "за (?<number>\\d{1,3}|[а-я]+)(?:"
                  + " \\((?<figure>\\d{1,3})\\))?\\s+(?<unit>час(?:а|ов)?|рабочи[хй]"
                  + " дн[яеи]й?|дн[яеи]й?|день|недел[июья])\\s+до"),
          Pattern.compile(
              "قبل (?:(?:موعد|انعقاد|عقد|بدء) ){0,3}(?:الجلسة|المناقشة|الاجتماع) ب ?ـ?"
                  + " ?(?<number>\\d{1,3})(?<figure>) ?(?<unit>ساعات|ساعة|أيام"
                  + " عمل|أيام|يوما|أسابيع|أسبوع)"),
          Pattern.compile(
              "قبل (?<number>\\d{1,3})(?<figure>) (?<unit>ساعات|ساعة|أيام"
                  + " عمل|أيام|يوما|أسابيع|أسبوع) (?:من|على)"),
          Pattern.compile(
              "(?:会议|辩论会?|公开辩论|会)(?:举行|召开|开始)?前\\s?(?<number>\\d{1,3}|[一二两三四五六七八九十]+)(?<figure>)\\s?个?(?<unit>小时|工作日|天|日|周|星期)"));
  // "2027年5月20日之前提交": what comes before the mark is the rule.
  private static final Pattern AFTER_THE_DATE = Pattern.compile("^(?:之前|以前|前)");
  private static final Pattern MEETING_DAY =
      Pattern.compile(
          "(?:the )?(?:date|day) of the (?:open |high-level ){0,3}(?:meeting|debate|session)|jour"
              + " (?:meme )?(?:de la (?:seance|reunion)|du debat)|(?:fecha|dia) (?:de la"
              + " (?:reunion|sesion)|del debate)|day of the|(?:в )?д(?:ень|ня) (?:проведения"
              + " )?(?:открытых )?(?:прений|заседания)|(?:يوم|تاريخ) (?:انعقاد |عقد"
              + " )?(?:الجلسة|المناقشة|الاجتماع)|(?:会议|辩论会?|公开辩论)(?:举行|召开)?(?:当日|当天|之日)");
  private static final Pattern EVE =
      Pattern.compile(
          "day before|eve of|preceding day|previous day|la veille|vispera|dia"
              + " anterior|накануне|عشية|اليوم السابق|前一天|前一日|前夕");
  private static final Pattern BUSINESS =
      Pattern.compile(
          "close of business|cob(?![\\p{L}])|end of business|end of the working day|fin de la"
              + " journee de travail|heures ouvrables|final de la jornada|(?:конца|окончания)"
              + " рабочего дня|نهاية يوم العمل|نهاية الدوام|انتهاء ساعات العمل|انتهاء"
              + " الدوام|下班|工作日结束|营业结束");
  private static final Pattern DAY_END =
      Pattern.compile(
          "midnight|end of (?:the )?day|minuit|fin de la journee|medianoche|final del dia|конца"
              + " дня|полуноч|23[.:]59|منتصف الليل|نهاية اليوم|11[.:]59 ?p\\.?m|午夜|当天结束|当日结束|24时");

  private final Optional<Sitting> sitting;
  private final List<String> doubts = new ArrayList<>();

  private DeadlineFinder(Optional<Sitting> sitting) {
    this.sitting = sitting;
  }

  /** Whether a folded sentence sets a time limit rather than the hour of the meeting. */
  static boolean isAboutADeadline(String folded) {
    return marker(folded).isPresent()
        && (SENT.matcher(folded).find() || INSCRIBED.matcher(folded).find());
  }

  static Optional<Deadline> find(
      List<Section> sections, List<Sitting> sittings, EvidenceBook book) {
    Optional<Deadline> best = Optional.empty();
    int paragraphOfBest = 0;
    for (Section section : sections) {
      boolean tells =
          section.kind() != SectionKind.QUESTIONS
              && section.kind() != SectionKind.BACKGROUND
              && section.kind() != SectionKind.OBJECTIVE;
      for (NoteParagraph paragraph : tells ? section.paragraphs() : List.<NoteParagraph>of()) {
        for (String sentence : Sentences.of(paragraph.plain())) {
          String folded = Folded.of(sentence);
          boolean isOnlyInscription =
              INSCRIBED.matcher(folded).find()
                  && !folded.matches(".*(?:statement|declaration|text|заявлен).*");
          if (!isAboutADeadline(folded) || isOnlyInscription) {
            continue;
          }
          DeadlineFinder finder = new DeadlineFinder(sittings.stream().findFirst());
          Optional<Deadline> next = finder.read(sentence, folded);
          if (next.isEmpty()) {
            continue;
          }
          if (best.isPresent()) {
            book.likely(
                "deadline.rule",
                paragraph.number(),
                sentence,
                Doubts.of(
                    "another-deadline",
                    "there",
                    paragraph.number(),
                    "rule",
                    next.get().rule(),
                    "taken",
                    paragraphOfBest));
            continue;
          }
          best = next;
          paragraphOfBest = paragraph.number();
          finder.tell(next.get(), paragraph.number(), sentence, book);
        }
      }
    }
    return best;
  }

  private void tell(Deadline deadline, int paragraph, String sentence, EvidenceBook book) {
    book.printed("deadline.rule", paragraph, sentence);
    if (deadline.date().isEmpty()) {
      return;
    }
    if (doubts.isEmpty()) {
      book.printed("deadline.date", paragraph, sentence);
    } else {
      book.likely("deadline.date", paragraph, sentence, Doubts.joined(doubts));
    }
    switch (deadline.hour()) {
      case Deadline.Hour.EndOfDay ignored ->
          book.assumed(
              "deadline.time",
              paragraph,
              sentence,
              Folded.of(deadline.rule()).matches(".*(?:" + DAY_END + ").*")
                  ? ""
                  : Doubts.of("no-hour"));
      case Deadline.Hour.At ignored -> book.printed("deadline.time", paragraph, sentence);
    }
  }

  private static Optional<MatchResult> marker(String folded) {
    return STRONG
        .matcher(folded)
        .results()
        .findFirst()
        .or(() -> WEAK.matcher(folded).results().findFirst());
  }

  private Optional<Deadline> read(String sentence, String folded) {
    Optional<MatchResult> found = marker(folded);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    MatchResult marker = found.get();
    int start = marker.start();
    // "Statements are to be sent by 6 p.m. … at the latest": the words before the mark count too.
    boolean isAtTheEnd =
        folded.substring(marker.end()).strip().length() < 3
            || AFTER_THE_DATE.matcher(marker.group()).find();
    int from = withEve(folded, isAtTheEnd ? clauseStart(folded, start) : start);
    int end = clauseEnd(folded, from);
    String rule =
        sentence.substring(from, end).strip().replaceAll("[,;:]$|(?<![ap]\\.\\s?m)\\.$", "");
    String words = folded.substring(from, end);
    return Optional.of(resolve(rule, words, sentence.substring(from, end)));
  }

  /** "On the day before, no later than 5 p.m.": the day stands before the mark. */
  private static int withEve(String folded, int from) {
    Matcher eve = EVE.matcher(folded);
    return eve.find() && eve.start() < from ? eve.start() : from;
  }

  private static int clauseStart(String folded, int end) {
    int start = 0;
    for (String sign : List.of(" by ", " on ", ", ", "; ", ",", "请", "应")) {
      int index = folded.lastIndexOf(sign, end);
      if (index > start && !WhenText.read(folded.substring(index, end)).isEmpty()) {
        start = index + 1;
      }
    }
    return start;
  }

  private static int clauseEnd(String folded, int from) {
    int end = -1;
    for (FoundDate date : DateGrammar.find(folded)) {
      end = date.end() > from ? Math.max(end, date.end()) : end;
    }
    for (FoundTime time : TimeGrammar.find(folded)) {
      end = time.end() > from ? Math.max(end, time.end()) : end;
    }
    for (Pattern pattern : List.of(MEETING_DAY, EVE, BUSINESS, DAY_END, ZoneEnd.WORDS)) {
      Matcher matcher = pattern.matcher(folded);
      while (matcher.find()) {
        end = matcher.start() >= from ? Math.max(end, matcher.end()) : end;
      }
    }
    Optional<MatchResult> span = span(folded, from);
    if (span.isPresent()) {
      end = Math.max(end, clauseStop(folded, span.get().end()));
    } else if (end < 0) {
      end = clauseStop(folded, from + 1);
    }
    while (end < folded.length()
        && (Character.isLetter(folded.charAt(end))
            || folded.charAt(end) == ')'
            || folded.charAt(end) == '.')) {
      end++;
    }
    return Math.min(end, folded.length());
  }

  private static int clauseStop(String folded, int from) {
    Matcher stop = Pattern.compile("[,;.]|$").matcher(folded);
    return stop.find(from) ? stop.start() : folded.length();
  }

  private Deadline resolve(String rule, String folded, String words) {
    List<Slot> slots = WhenText.read(words);
    Optional<Slot> dated = slots.stream().filter(slot -> slot.date().isPresent()).findFirst();
    Optional<Slot> timed =
        slots.stream()
            .filter(slot -> slot.starts().isPresent() || slot.ends().isPresent())
            .findFirst();
    Optional<LocalTime> time = timed.flatMap(slot -> slot.starts().or(slot::ends));
    ZoneId zone =
        timed.flatMap(Slot::zone).orElse(sitting.map(Sitting::zone).orElse(Sitting.NEW_YORK));
    Optional<LocalDateTime> before = before(folded, zone);
    if (before.isPresent()) {
      boolean hasHour =
          span(folded, 0).filter(span -> span.group("unit").matches(HOURS)).isPresent();
      Deadline.Hour hour =
          hasHour ? new Deadline.Hour.At(before.get().toLocalTime()) : hour(folded, time);
      return new Deadline(rule, Optional.of(before.get().toLocalDate()), hour, zone);
    }
    return new Deadline(rule, date(folded, dated), hour(folded, time), zone);
  }

  private Optional<LocalDate> date(String folded, Optional<Slot> dated) {
    Optional<LocalDate> meeting = sitting.flatMap(Sitting::date);
    Optional<Year> year = meeting.map(day -> Year.of(day.getYear()));
    if (dated.isPresent()) {
      FoundDate found = dated.get().date().orElseThrow();
      Optional<LocalDate> date = found.date(year);
      if (found.year().isEmpty() && date.isPresent()) {
        doubts.add(Doubts.of("no-year"));
      }
      date.map(found::doubt).filter(doubt -> !doubt.isEmpty()).ifPresent(doubts::add);
      if (MEETING_DAY.matcher(folded).find() && meeting.isPresent() && !meeting.equals(date)) {
        doubts.add(Doubts.of("day-of-meeting", "day", meeting.get()));
      }
      return date;
    }
    if (EVE.matcher(folded).find()) {
      return meeting.map(day -> day.minusDays(1));
    }
    return MEETING_DAY.matcher(folded).find() ? meeting : Optional.empty();
  }

  private Deadline.Hour hour(String folded, Optional<LocalTime> time) {
    if (DAY_END.matcher(folded).find()) {
      return new Deadline.Hour.EndOfDay();
    }
    if (time.isPresent()) {
      return new Deadline.Hour.At(time.get());
    }
    if (BUSINESS.matcher(folded).find()) {
      doubts.add(Doubts.of("close-of-business", "hour", CLOSE_OF_BUSINESS));
      return new Deadline.Hour.At(CLOSE_OF_BUSINESS);
    }
    return new Deadline.Hour.EndOfDay();
  }

  /** A span of time before the meeting, in any of the six languages. */
  private static Optional<MatchResult> span(String folded, int from) {
    List<Pattern> spans = new ArrayList<>(List.of(SPAN));
    spans.addAll(OTHER_SPANS);
    for (Pattern pattern : spans) {
      Matcher matcher = pattern.matcher(folded);
      if (matcher.find(from) && Numbers.known(matcher.group("number"))) {
        return Optional.of(matcher.toMatchResult());
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDateTime> before(String folded, ZoneId zone) {
    Optional<MatchResult> found = span(folded, 0);
    if (found.isEmpty() || sitting.isEmpty()) {
      return Optional.empty();
    }
    MatchResult span = found.get();
    String figure = span.group("figure");
    boolean inFigures = figure != null && !figure.isEmpty();
    long number = Numbers.of(inFigures ? figure : span.group("number"));
    String unit = span.group("unit");
    if (unit.matches(HOURS)) {
      return sitting
          .get()
          .startsAt()
          .map(at -> LocalDateTime.ofInstant(at.minus(Duration.ofHours(number)), zone));
    }
    if (unit.matches(".*(?:working|ouvrable|habil|рабоч|عمل|工作).*")) {
      doubts.add(Doubts.of("working-days"));
      return sitting.get().date().map(day -> workingDaysBefore(day, number).atStartOfDay());
    }
    long days =
        unit.matches("(?:weeks?|semaines?|semanas?|недел.|أسابيع|أسبوع|周|星期)")
            ? number * 7
            : number;
    return sitting.get().date().map(day -> day.minusDays(days).atStartOfDay());
  }

  private static LocalDate workingDaysBefore(LocalDate day, long number) {
    LocalDate date = day;
    for (long left = number; left > 0; ) {
      date = date.minusDays(1);
      left -= date.getDayOfWeek().getValue() <= 5 ? 1 : 0;
    }
    return date;
  }

  /** "New York time" after the hour belongs to the rule's words. */
  private static final class ZoneEnd {
    static final Pattern WORDS =
        Pattern.compile(
            "\\(?new york(?: city)?(?: time)?\\)?|(?<![\\p{L}])e[ds]?t(?![\\p{L}])|gmt|utc|local"
                + " time|heure de new york|hora de nueva york|eastern time|(?:по"
                + " )?нью-йоркск\\p{L}+ времени|بتوقيت نيويورك|纽约时间|纽约当地时间");
  }
}
