package org.rostrum.document.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.rostrum.document.safety.CleanPicture;
import org.rostrum.document.text.Alignment;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Cell;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Emphasis;
import org.rostrum.document.text.Inline;
import org.rostrum.document.text.Line;
import org.rostrum.document.text.Note;
import org.rostrum.document.text.Picture;
import org.rostrum.document.text.RandomText;
import org.rostrum.document.text.Row;
import org.rostrum.document.text.Style;
import org.rostrum.document.text.Text;

/** Statements of invented States that show each thing a page must set well. */
final class SpecimenStatements {
  private final String language;
  private final Direction direction;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  private SpecimenStatements(String language, Direction direction) {
    this.language = language;
    this.direction = direction;
  }

  static List<Text> all() {
    return List.of(english(), french(), arabic(), chinese(), russian());
  }

  static Text english() {
    SpecimenStatements s = new SpecimenStatements("en", Direction.LEFT_TO_RIGHT);
    s.say("Madam President,");
    s.say(
        "The Plurinational State of Quillaya thanks the Kingdom of Sarn for convening this open"
            + " debate, and the briefers for their account of the Ishtal basin.");
    s.heading(1, "I.", "The threat");
    s.say(
        s.run("Between 2024 and 2026, four pumping stations were put out of service"),
        s.note("", "Ishtal River Authority, Works out of service, 2024–2026, table 3."),
        s.run(", two of them "),
        s.run("twice", Emphasis.ITALIC),
        s.run(". In each case repair took longer than the fighting. See the Authority’s "),
        s.link("yearly report", "https://example.org/ishtal/reports/2026?part=2#works"),
        s.run(", or write to "),
        s.link("office@example.org", "mailto:office@example.org"),
        s.run("."));
    s.caption("Table 1. Works put out of service");
    s.table(
        1,
        List.of("Works", "2024", "2025", "2026"),
        List.of("Pumping stations", "2", "1", "1"),
        List.of("Treatment plants serving more than one municipality", "0", "3", "2"));
    s.heading(2, "", "What is lost");
    s.item(0, "(a)", "Drinking water for the towns of the lower valley;");
    s.item(1, "(i)", "in summer, for as long as the flow is low;");
    s.item(1, "(ii)", "in winter, when the pumps freeze;");
    s.item(0, "(b)", "Irrigation;");
    s.blocks.add(
        new Block.Paragraph(
            Block.Role.BODY, 1, s.line(s.run("this includes the small canals of the terraces."))));
    s.item(0, "(c)", "The trust of neighbours.");
    s.heading(1, "II.", "The law");
    s.say(
        s.run("The law is not silent. "),
        s.run("Article 54 of the first Additional Protocol", Emphasis.BOLD),
        s.run(" protects irrigation works; H"),
        s.run("2", Emphasis.SUBSCRIPT),
        s.run("O has no substitute."),
        s.note("*", "See also A/RES/64/292, on the human right to water and sanitation."));
    s.blocks.add(
        new Block.Paragraph(
            Block.Role.QUOTE,
            1,
            s.line(
                s.run("Water is a shared trust, and its protection a duty owed to neighbours."))));
    s.blocks.add(
        new Block.Paragraph(
            Block.Role.BODY,
            0,
            new Line(
                s.direction,
                Alignment.CENTRE,
                "en",
                List.of(
                    new Inline.Figure(
                        RandomText.picture(0x0D5A42), 2_857_500, 952_500, "A green bar")))));
    s.caption("Figure 1. Flow at the upper gauge");
    s.say(
        s.run("A map in an old form: "),
        new Inline.Figure(
            Picture.of(Picture.Format.WITHHELD, CleanPicture.of(new byte[] {1, 0, 0, 0})),
            914_400,
            914_400,
            "Basin map"),
        s.run(" and the poet’s words in Arabic, "),
        new Inline.Run("الماء ", style("ar", Direction.RIGHT_TO_LEFT)),
        new Inline.Run("أمانة", style("ar", Direction.RIGHT_TO_LEFT, Emphasis.BOLD)),
        s.run(", and in Japanese "),
        new Inline.Ruby(List.of(new Inline.Run("水", style("ja", Direction.LEFT_TO_RIGHT))), "みず"),
        s.run("."));
    s.blocks.add(
        new Block.Aside(List.of(s.paragraph(s.run("Contact for the press: see the list.")))));
    s.table(
        1,
        List.of("Year", "Station", "Cause", "Days out", "Repair crew", "Cost", "Remarks", "Source"),
        List.of("2024", "Ishtal North", "shelling", "41", "joint", "1,200,000", "rebuilt", "IRA"),
        List.of("2025", "Terraces", "intrusion", "9", "own", "40,000", "valves opened", "IRA"));
    s.say("I thank you, Madam President.");
    return s.text();
  }

  private static Text french() {
    SpecimenStatements s = new SpecimenStatements("fr", Direction.LEFT_TO_RIGHT);
    s.say("Madame la Présidente,");
    s.say(
        "La République de Halvern s’associe à la déclaration prononcée au nom des États riverains"
            + " et tient à souligner, à titre national, que l’eau n’est pas une arme."
            + " L’interconnexion des systèmes d’approvisionnement rend indispensable une"
            + " coopération transfrontière fondée sur la confiance.");
    s.say(
        s.run("L’article 54 du Protocole additionnel I"),
        s.note("", "Protocole additionnel aux Conventions de Genève, 8 juin 1977."),
        s.run(" est clair : les installations d’eau potable sont protégées."));
    return s.text();
  }

  static Text arabic() {
    SpecimenStatements s = new SpecimenStatements("ar", Direction.RIGHT_TO_LEFT);
    s.say("السيدة الرئيسة،");
    s.say(
        "تشكر جمهورية إلمارا مملكة سارن على عقد هذه المناقشة المفتوحة، وتشكر مقدمي الإحاطات على"
            + " ما عرضوه عن حوض نهر إشتال.");
    s.heading(1, "أولا -", "التهديد");
    s.say(
        s.run("بين عامي 2024 و2026 توقفت أربع محطات ضخ عن العمل"),
        s.note("", "هيئة نهر إشتال، المنشآت المتوقفة عن العمل، الجدول 3."),
        s.run("، وفي كل مرة استغرق الإصلاح وقتا أطول مما استغرقه القتال. انظر "),
        new Inline.Run("S/RES/2573 (2021)", style("en", Direction.LEFT_TO_RIGHT)),
        s.run(" و"),
        s.link("الموقع", "https://example.org/ar/water"),
        s.run("."));
    s.item(0, "(أ)", "مياه الشرب؛");
    s.item(1, "’1‘", "في الصيف؛");
    s.item(0, "(ب)", "الري.");
    s.table(1, List.of("المنشأة", "2024", "2025"), List.of("محطات الضخ", "2", "1"));
    s.blocks.add(
        new Block.Paragraph(
            Block.Role.BODY,
            0,
            new Line(
                Direction.LEFT_TO_RIGHT,
                Alignment.START,
                "en",
                List.of(
                    new Inline.Run(
                        "One paragraph of this statement is in English.",
                        style("en", Direction.LEFT_TO_RIGHT))))));
    s.say("وشكرا السيدة الرئيسة.");
    return s.text();
  }

  private static Text chinese() {
    SpecimenStatements s = new SpecimenStatements("zh-Hans", Direction.LEFT_TO_RIGHT);
    s.say("主席女士：");
    s.say("佩拉吉亚感谢萨恩王国召开本次公开辩论。水是各国共同的责任，保护供水设施是对邻国的义务。");
    s.item(0, "一、", "各方应交换不得攻击的设施清单；");
    s.item(0, "二、", "维修人员应佩戴事先商定的标志。");
    s.say("谢谢主席女士。");
    return s.text();
  }

  private static Text russian() {
    SpecimenStatements s = new SpecimenStatements("ru", Direction.LEFT_TO_RIGHT);
    s.say("Госпожа Председатель,");
    s.say(
        "Делегация Юрфании благодарит Королевство Сарн за созыв этих открытых прений. Защита"
            + " водохозяйственных сооружений — обязанность перед соседями, которых мы никогда не"
            + " встретим.");
    return s.text();
  }

  private Text text() {
    return new Text(language, direction, blocks, notes);
  }

  private void heading(int level, String label, String words) {
    blocks.add(new Block.Heading(level, label, line(run(words))));
  }

  private void say(String words) {
    say(run(words));
  }

  private void say(Inline... inlines) {
    blocks.add(paragraph(inlines));
  }

  private void caption(String words) {
    blocks.add(new Block.Paragraph(Block.Role.CAPTION, 0, line(run(words))));
  }

  private void item(int level, String label, String words) {
    blocks.add(new Block.ListItem(level, label, line(run(words))));
  }

  @SafeVarargs
  private void table(int headerRows, List<String>... rows) {
    List<Row> made = new ArrayList<>();
    for (List<String> row : rows) {
      made.add(new Row(row.stream().map(w -> new Cell(1, 1, List.of(paragraph(run(w))))).toList()));
    }
    List<Integer> widths = new ArrayList<>(Collections.nCopies(rows[0].size(), 1));
    widths.set(0, 3);
    blocks.add(new Block.Table(direction, widths, headerRows, made));
  }

  private Block paragraph(Inline... inlines) {
    return new Block.Paragraph(Block.Role.BODY, 0, line(inlines));
  }

  private Line line(Inline... inlines) {
    return new Line(direction, Alignment.START, language, List.of(inlines));
  }

  private Inline run(String words, Emphasis... emphasis) {
    return new Inline.Run(words, style(language, direction, emphasis));
  }

  private Inline link(String words, String address) {
    return new Inline.Link(new Inline.Target.Address(address), List.of(run(words)));
  }

  private Inline note(String mark, String words) {
    int number = notes.size() + 1;
    notes.add(new Note(number, mark, Note.Kind.FOOTNOTE, List.of(paragraph(run(words)))));
    return new Inline.NoteMark(number);
  }

  private static Style style(String language, Direction direction, Emphasis... emphasis) {
    return new Style(Set.of(emphasis), language, direction);
  }
}
