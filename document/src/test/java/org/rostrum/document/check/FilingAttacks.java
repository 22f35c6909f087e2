package org.rostrum.document.check;

import static org.rostrum.document.safety.Severity.ASK;
import static org.rostrum.document.safety.Severity.TELL;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rostrum.document.check.name.Hashes;
import org.rostrum.document.check.rule.Filing;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.word.DocxMaker;

/** Rows 27, 28 and 40: whose file it is, whether it was given before, whether all of it goes on. */
final class FilingAttacks {
  private static final String WATER = "Fresh water in armed conflict";
  private static final List<String> LONG =
      List.of(
          "Quillaya thanks the Presidency for convening this debate on fresh water in conflict.",
          "We call on all parties to spare the wells, the pumps and those who mend them.");

  private final List<Attack> all = new ArrayList<>();

  private FilingAttacks() {}

  static List<Attack> all() {
    FilingAttacks made = new FilingAttacks();
    made.names();
    made.orders();
    made.again();
    return List.copyOf(made.all);
  }

  private static Filing.Named named(String name) {
    return new Filing.Named(name, List.of(name));
  }

  private static Filing filing(Filing.Earlier... earlier) {
    return new Filing(
        Optional.of(named("Quillaya")),
        List.of(named("Veldmark"), named("Sarn")),
        List.of(earlier),
        Optional.of(new Filing.Debated(WATER, List.of("2027-02-18"))));
  }

  /** One file: made twice, it would bear two times. */
  private static final byte[] STATEMENT = DocxMaker.body(p(LONG.get(0)), p(LONG.get(1))).bytes();

  private static byte[] statement() {
    return STATEMENT;
  }

  /** The same words, set otherwise. */
  private static byte[] setOtherwise() {
    String bold = p("", r("<w:b/>", LONG.get(0)));
    return DocxMaker.body(bold, p("<w:jc w:val=\"center\"/>", r(LONG.get(1)))).bytes();
  }

  private void add(
      int row, String name, Severity verdict, String code, Supplier<byte[]> file, Filing filing) {
    all.add(new Attack(row, name, verdict, code, file, filing));
  }

  private void names() {
    add(
        27,
        "the title names another State",
        ASK,
        "other-entity",
        () -> DocxMaker.body(p("Statement by Veldmark"), p("We agree.")).bytes(),
        filing());
    add(
        27,
        "the title names another State in capitals, its letters apart",
        ASK,
        "other-entity",
        () ->
            DocxMaker.body(p("STATEMENT BY THE REPRESENTATIVE OF VELDMARK"), p("We agree."))
                .bytes(),
        filing());
    add(
        27,
        "another mission's letterhead",
        ASK,
        "other-mission",
        () ->
            DocxMaker.body(p("Quillaya speaks.")).header(1, p("Permanent Mission of Sarn")).bytes(),
        filing());
    add(
        27,
        "another State thanked in the first sentence",
        TELL,
        "",
        () -> DocxMaker.body(p("Quillaya thanks Veldmark for convening."), p("We agree.")).bytes(),
        filing());
  }

  private void orders() {
    String two = "<w:footnote w:id=\"2\">" + p("the second") + "</w:footnote>";
    String one = "<w:footnote w:id=\"1\">" + p("the first") + "</w:footnote>";
    String refers = "<w:r><w:footnoteReference w:id=\"%s\"/></w:r>";
    add(
        28,
        "footnotes kept in another order than they are referred to",
        TELL,
        "",
        () ->
            DocxMaker.body(
                    "<w:p>"
                        + r("a")
                        + refers.formatted("2")
                        + r("b")
                        + refers.formatted("1")
                        + "</w:p>")
                .footnotes(one + two)
                .bytes(),
        Filing.UNKNOWN);
    add(
        28,
        "a footnote in a table's cell",
        TELL,
        "",
        () ->
            DocxMaker.body(
                    "<w:tbl><w:tr><w:tc><w:p>"
                        + r("a")
                        + refers.formatted("1")
                        + "</w:p></w:tc></w:tr></w:tbl>")
                .footnotes(one)
                .bytes(),
        Filing.UNKNOWN);
    add(
        28,
        "a reference to a footnote that is not there",
        TELL,
        "left-out",
        () ->
            DocxMaker.body("<w:p>" + r("a") + refers.formatted("7") + "</w:p>")
                .footnotes(one)
                .bytes(),
        Filing.UNKNOWN);
    add(
        28,
        "a footnote nobody refers to",
        TELL,
        "",
        () -> DocxMaker.body(p("a")).footnotes(one).bytes(),
        Filing.UNKNOWN);
    add(
        28,
        "an endnote and a footnote of one number",
        TELL,
        "left-out",
        () ->
            DocxMaker.body(
                    "<w:p>"
                        + r("a")
                        + refers.formatted("1")
                        + "<w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>")
                .footnotes(one)
                .endnotes("<w:endnote w:id=\"1\">" + p("the end") + "</w:endnote>")
                .bytes(),
        Filing.UNKNOWN);
    String numbering =
        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"7\"/><w:numFmt w:val=\"decimal\"/>"
            + "<w:lvlText w:val=\"Not %1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    add(
        28,
        "words kept in the number of a list",
        TELL,
        "",
        () ->
            DocxMaker.body(
                    p(
                        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>",
                        r("we agree")))
                .numbering(numbering)
                .bytes(),
        Filing.UNKNOWN);
    add(
        28,
        "a caption whose shown number is not the one its field would give",
        TELL,
        "",
        () ->
            DocxMaker.body(
                    "<w:p>"
                        + r("Table ")
                        + "<w:fldSimple w:instr=\" SEQ Table \">"
                        + r("9")
                        + "</w:fldSimple>"
                        + r(": wells")
                        + "</w:p>")
                .bytes(),
        Filing.UNKNOWN);
    add(
        28,
        "words in a part nobody shows",
        TELL,
        "",
        () -> {
          DocxMaker maker = DocxMaker.body(p("a"));
          return maker.part("word/footnotes.xml", maker.root("footnotes", one)).bytes();
        },
        Filing.UNKNOWN);
  }

  private static Filing.Earlier earlier(String entity, String debate, byte[] file) {
    String words =
        new WordCheck(org.rostrum.document.check.rule.Policy.STANDARD)
            .check(file, Filing.UNKNOWN)
            .textHash();
    return new Filing.Earlier(
        entity + ", 17 February 2027", entity, debate, Hashes.of(file), words);
  }

  private void again() {
    add(
        40,
        "the same bytes, by the same mission, for the same debate",
        TELL,
        "filed-again",
        FilingAttacks::statement,
        filing(earlier("Quillaya", WATER, statement())));
    add(
        40,
        "the same bytes, by two missions",
        ASK,
        "same-file",
        FilingAttacks::statement,
        filing(earlier("Veldmark", WATER, statement())));
    add(
        40,
        "the same bytes, by the same mission and by another",
        ASK,
        "same-file",
        FilingAttacks::statement,
        filing(earlier("Quillaya", WATER, statement()), earlier("Sarn", WATER, statement())));
    add(
        40,
        "the same bytes, for another debate",
        ASK,
        "filed-elsewhere",
        FilingAttacks::statement,
        filing(earlier("Quillaya", "Mines", statement())));
    add(
        40,
        "the same words set otherwise, by another mission",
        ASK,
        "same-words",
        FilingAttacks::setOtherwise,
        filing(earlier("Veldmark", WATER, statement())));
    add(
        40,
        "the same words set otherwise, by the same mission",
        TELL,
        "filed-again",
        FilingAttacks::setOtherwise,
        filing(earlier("Quillaya", WATER, statement())));
    add(
        40,
        "the same words set otherwise, for another debate",
        ASK,
        "filed-elsewhere",
        FilingAttacks::setOtherwise,
        filing(earlier("Quillaya", "Mines", statement())));
    add(
        40,
        "the day of another debate in the title",
        ASK,
        "other-debate",
        () -> DocxMaker.body(p("Statement by Quillaya, 9 March 2026"), p(LONG.get(0))).bytes(),
        filing());
    add(
        40,
        "another statement by the same mission",
        TELL,
        "",
        FilingAttacks::statement,
        filing(earlier("Quillaya", WATER, DocxMaker.body(p("Other words.")).bytes())));
  }
}
