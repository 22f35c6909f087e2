package org.rostrum.document.official;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;

/** An official document whose own words are Arabic or Chinese, around Texts of the caller's. */
@SuppressWarnings("ImmutableEnumChecker") // the list is a copy
public enum ForeignSpecimen {
  ARABIC(
      "ar",
      "الأمم المتحدة",
      "مجلس الأمن",
      "توزيع عام",
      "1 تموز/يوليه 2031",
      "الأصل: بالعربية",
      "رسالة مؤرخة 30 حزيران/يونيه 2031 موجهة إلى الأمين العام من رئيس مجلس الأمن",
      "يشرفني أن أحيل طيه نصوص البيانات (S/2031/42) المدلى بها من وفود كيلايا ونورفانيا.",
      "(توقيع) آدا فاندرمور",
      "المحتويات",
      "المرفق الثالث والتسعون بعد المائة",
      "بيان البعثة الدائمة لكيلايا لدى الأمم المتحدة",
      "[الأصل: بالإنكليزية]"),
  CHINESE(
      "zh",
      "联合国",
      "安全理事会",
      "普遍分发",
      "2031年7月1日",
      "原件：中文",
      "2031年6月30日安全理事会主席给秘书长的信",
      "谨随函附上基拉亚和诺尔瓦尼亚代表的“发言”全文（S/2031/42）。",
      "阿达·范德莫尔（签名）",
      "目录",
      "附件一百九十三",
      "基拉亚常驻联合国代表团的发言",
      "［原件：英文］");

  private final String language;
  private final List<String> words;

  ForeignSpecimen(String language, String... words) {
    this.language = language;
    this.words = List.of(words);
  }

  private Direction direction() {
    return Imprint.direction(language);
  }

  /** A plain Text in this language. */
  public Text text() {
    return new Text(language, direction(), List.of(paragraph(words.get(6))), List.of());
  }

  private Block paragraph(String said) {
    Style style = new Style(java.util.Set.of(), language, direction());
    return new Block.Paragraph(
        Block.Role.BODY,
        0,
        new Line(direction(), Alignment.START, language, List.of(new Inline.Run(said, style))));
  }

  /** A document whose annexes are these Texts. */
  public OfficialDocument document(List<Text> texts) {
    List<Annex> annexes = new ArrayList<>();
    for (Text text : texts) {
      annexes.add(
          new Annex(
              annexes.size() + 1,
              words.get(9),
              words.get(10),
              words.get(1),
              "annex",
              text.language().equals(language) ? "" : words.get(11),
              text.language(),
              text.direction()));
    }
    return new OfficialDocument(
        language,
        direction(),
        new Masthead(
            words.get(0),
            "S/2031/42",
            words.get(1),
            words.get(2),
            LocalDate.of(2031, 7, 1),
            words.get(3),
            words.get(4)),
        new Letter(
            LocalDate.of(2031, 6, 30),
            words.get(5),
            List.of(paragraph(words.get(6))),
            List.of(words.get(7), words.get(1))),
        words.get(8),
        annexes,
        words.get(6));
  }

  /** Writes the whole document in one form. */
  public List<Extent> write(Form form, List<Text> texts, Path folder) throws IOException {
    OfficialDocument document = document(texts);
    Imprint imprint = Imprint.of(document);
    try (Assembly assembly = form.open(document, folder)) {
      for (int i = 0; i < texts.size(); i++) {
        Annex annex = document.annexes().get(i);
        assembly.add(annex, form.part(imprint, annex, texts.get(i)));
      }
      return assembly.finish();
    }
  }
}
