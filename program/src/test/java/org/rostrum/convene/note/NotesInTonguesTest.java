package org.rostrum.convene.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.debate.Deadline;
import org.rostrum.debate.Debate;

/** Deadline and presidency in Russian, Arabic and Chinese, as notes put them. */
class NotesInTonguesTest {
  private static final String RUSSIAN =
      """
      Концептуальная записка

      Открытые прения Совета Безопасности

      Тема: Ледники и горные реки

      Дата: вторник, 16 марта 2027 года, 10 ч. 00 м. (по нью-йоркскому времени)

      Формат

      %s
      """;
  private static final String ARABIC =
      """
      مذكرة مفاهيمية

      مناقشة مفتوحة لمجلس الأمن

      الموضوع: الآبار المشتركة وبناء الثقة

      التاريخ: 16 آذار/مارس 2027، الساعة 10:00 صباحا

      الشكل

      %s
      """;
  private static final String CHINESE =
      """
      概念说明

      安全理事会公开辩论会

      主题：海上救援与和平

      日期：2027年3月16日
      时间：上午10时

      形式

      %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Тексты заявлений следует направить не позднее 15 марта 2027 года, 18 ч. 00"
            + " м.|2027-03-15|18:00",
        "Письменные заявления представляются не позже 14 марта.|2027-03-14|",
        "Крайний срок для представления заявлений: 15 марта 2027 года, 12:00.|2027-03-15|12:00",
        "Просьба направить текст выступления до 18 часов 15 марта 2027 года.|2027-03-15|18:00",
        "Просьба представить письменные заявления до конца рабочего дня 15 марта 2027"
            + " года.|2027-03-15|18:00",
        "Заявления принимаются до полуночи 16 марта 2027 года.|2027-03-16|",
        "Тексты заявлений просьба направлять за 48 часов до начала прений.|2027-03-14|10:00",
        "Тексты заявлений направляются не позднее чем за два рабочих дня до заседания.|2027-03-12|",
        "Письменные заявления представляются не позднее дня проведения прений.|2027-03-16|",
        "Тексты заявлений представляются накануне, не позднее 17:00.|2027-03-15|17:00"
      })
  void russianDeadline_isRead(String sentence, String date, String time) {
    deadline(RUSSIAN, sentence, date, time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ترسل البيانات الخطية في موعد أقصاه 15 آذار/مارس 2027، الساعة 18:00.|2027-03-15|18:00",
        "آخر موعد لتقديم البيانات هو 15 آذار/مارس 2027.|2027-03-15|",
        "الموعد النهائي لتقديم البيانات الخطية: ١٥ آذار/مارس ٢٠٢٧.|2027-03-15|",
        "يرجى تقديم البيانات في موعد لا يتجاوز نهاية الدوام يوم 15 آذار/مارس"
            + " 2027.|2027-03-15|18:00",
        "يرجى موافاة الأمانة العامة بنصوص البيانات قبل منتصف الليل من يوم 16 آذار/مارس"
            + " 2027.|2027-03-16|",
        "ترسل نصوص البيانات قبل 48 ساعة من بدء الجلسة.|2027-03-14|10:00",
        "ترسل نصوص البيانات قبل موعد الجلسة بـ 3 أيام.|2027-03-13|",
        "ترسل البيانات الخطية في موعد أقصاه يوم انعقاد المناقشة.|2027-03-16|"
      })
  void arabicDeadline_isRead(String sentence, String date, String time) {
    deadline(ARABIC, sentence, date, time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "书面发言应不迟于2027年3月15日下午6时提交。|2027-03-15|18:00",
        "提交书面发言的截止日期为2027年3月15日。|2027-03-15|",
        "请于2027年3月15日下午6时之前提交书面发言。|2027-03-15|18:00",
        "请在3月15日下班前提交发言稿。|2027-03-15|18:00",
        "书面发言最迟应于2027年3月16日午夜提交。|2027-03-16|",
        "发言稿应在会议举行前48小时提交。|2027-03-14|10:00",
        "发言稿应在会议召开前三个工作日提交。|2027-03-11|",
        "书面发言应不迟于辩论会举行当日提交。|2027-03-16|",
        "书面发言应不迟于会议前一天提交。|2027-03-15|"
      })
  void chineseDeadline_isRead(String sentence, String date, String time) {
    deadline(CHINESE, sentence, date, time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "На прениях будет председательствовать министр иностранных дел Королевства Сарн г-жа Илсе"
            + " Вандермор.|Королевства Сарн|г-жа|Илсе Вандермор|министр иностранных дел",
        "Председатель: г-н Йорис Халлеманс, Премьер-министр Королевства Сарн.|Королевства"
            + " Сарн|г-н|Йорис Халлеманс|Премьер-министр",
        "Заседание состоится в период председательства Королевства Сарн в Совете"
            + " Безопасности.|Королевства Сарн|||"
      })
  void russianPresidency_isRead(
      String sentence, String state, String honorific, String name, String title) {
    presidency(RUSSIAN, sentence, state, honorific, name, title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ستترأس الجلسة معالي السيدة إلسه فاندرمور، وزيرة خارجية مملكة سارن.|مملكة سارن|معالي"
            + " السيدة|إلسه فاندرمور|وزيرة خارجية",
        "سيترأس المناقشة رئيس وزراء مملكة سارن السيد يوريس هالمانس.|مملكة سارن|السيد|يوريس"
            + " هالمانس|رئيس وزراء",
        "تعقد المناقشة برئاسة السيد يوريس هالمانس، الممثل الدائم.||السيد|يوريس هالمانس|الممثل"
            + " الدائم",
        "تعقد الجلسة في إطار رئاسة مملكة سارن لمجلس الأمن.|مملكة سارن|||"
      })
  void arabicPresidency_isRead(
      String sentence, String state, String honorific, String name, String title) {
    presidency(ARABIC, sentence, state, honorific, name, title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "会议将由萨恩王国外交部长伊尔莎·范德莫尔女士主持。|萨恩王国|女士|伊尔莎·范德莫尔|外交部长",
        "萨恩王国总理约里斯先生将主持辩论会。|萨恩王国|先生|约里斯|总理",
        "主席：萨恩王国常驻联合国代表林若水女士|萨恩王国|女士|林若水|常驻联合国代表",
        "在萨恩王国担任安全理事会主席期间，会议将于3月举行。|萨恩王国|||"
      })
  void chinesePresidency_isRead(
      String sentence, String state, String honorific, String name, String title) {
    presidency(CHINESE, sentence, state, honorific, name, title);
  }

  private static void deadline(String note, String sentence, String date, String time) {
    Debate debate = ConceptNote.read(PlainNote.read(note.formatted(sentence))).debate();
    Deadline deadline = debate.deadline().orElseThrow(() -> new AssertionError(sentence));
    String hour =
        switch (deadline.hour()) {
          case Deadline.Hour.At at -> at.time().toString();
          case Deadline.Hour.EndOfDay ignored -> "";
        };
    assertThat(deadline.date().map(Object::toString).orElse("") + " " + hour)
        .as(sentence + " -> " + deadline.rule())
        .isEqualTo(date + " " + (time == null ? "" : time));
  }

  private static void presidency(
      String note, String sentence, String state, String honorific, String name, String title) {
    Debate debate = ConceptNote.read(PlainNote.read(note.formatted(sentence))).debate();
    assertThat(
            String.join(
                "|",
                debate.presidency().state(),
                debate.presidency().honorific(),
                debate.presidency().name(),
                debate.presidency().title()))
        .isEqualTo(String.join("|", word(state), word(honorific), word(name), word(title)));
  }

  private static String word(String cell) {
    return cell == null ? "" : cell;
  }
}
