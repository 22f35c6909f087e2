package org.rostrum.document.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.document.safety.CleanPicture;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.text.Picture;
import org.rostrum.document.word.DocxMaker;
import org.rostrum.document.word.WordReader;

class SourceTallyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <w:p>R(pea)R(ce)</w:p>                                             | peace
          <w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p> | a b c
          <w:p>R(one)</w:p><w:p>R(two)</w:p>                                  | one two
          <w:p><w:ins>R(new)</w:ins><w:del>R(old)</w:del></w:p>               | new
          <w:p><w:moveFrom>R(old)</w:moveFrom><w:moveTo>R(new)</w:moveTo></w:p> | new
          <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>R(seen)</w:p> | seen
          <w:p><w:r><w:rPr><w:rStyle w:val='Secret'/></w:rPr><w:t>hidden</w:t></w:r>R(seen)</w:p> | seen
          <w:p>B R(instruction)S R(result)E</w:p>                             | result
          <w:p>B <w:r><w:instrText>PAGE</w:instrText></w:r>R(after)</w:p>     | after
          <w:p><w:dir w:val='rtl'>R(inside)</w:dir></w:p>                     | inside
          <w:p><w:r><w:ruby><w:rt>R(reading)</w:rt><w:rubyBase>R(base)</w:rubyBase></w:ruby></w:r></w:p> | base
          <w:p><w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>s</w:t></w:r></w:p> | co ops
          <w:p><w:r><w:sym w:font='Symbol' w:char='F061'/></w:r>R( b)</w:p>   | α b
          <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>R(one)</w:p><w:p>R(word)</w:p> | oneword
          <w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent><w:p>R(kept)</w:p></w:sdtContent></w:sdt> | kept
          <w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>R(gone)</w:p></w:tc></w:tr><w:tr><w:tc><w:p>R(kept)</w:p></w:tc></w:tr></w:tbl> | kept
          <w:p><m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath></w:p> | a b
          R(loose)                                                            | loose
          """)
  void words_areThoseAReaderSees(String shorthand, String words) {
    byte[] file = styled(body(shorthand));
    assertThat(SourceTally.count(file).body()).isEqualTo(bag(words));
    balances(file);
  }

  @Test
  void box_isCountedOnceAndAfterItsParagraph() {
    String words = "<w:txbxContent>" + p("boxed") + "</w:txbxContent>";
    String box =
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><a:graphic>"
            + "<a:graphicData><wps:wsp><wps:txbx>"
            + words
            + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:shape><v:textbox>"
            + words
            + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    byte[] file = styled("<w:p>" + r("be") + box + r("fore") + "</w:p>");
    assertThat(SourceTally.count(file).body()).isEqualTo(bag("before boxed"));
    balances(file);
  }

  @Test
  void notes_areCountedInTheOrderOfTheirReferences() {
    String body = "<w:p>" + r("first") + reference(7) + r(" second") + reference(3) + "</w:p>";
    String notes =
        "<w:footnote w:type='separator' w:id='-1'>"
            + p("line")
            + "</w:footnote><w:footnote w:id='3'>"
            + p("three")
            + "</w:footnote><w:footnote w:id='5'>"
            + p("never")
            + "</w:footnote><w:footnote w:id='7'>"
            + p("seven")
            + "</w:footnote>";
    byte[] file = DocxMaker.body(body).footnotes(notes).bytes();
    assertThat(SourceTally.count(file).notes())
        .extracting(NoteTally::words)
        .containsExactly(bag("seven"), bag("three"));
    balances(file);
  }

  @Test
  void pictures_areKnownByTheirBytesEachTimeTheyAreShown() {
    byte[] bytes = "a picture".getBytes(StandardCharsets.UTF_8);
    String shown =
        "<w:r><w:drawing><wp:inline><wp:extent cx='9' cy='9'/><a:graphic><a:graphicData><pic:pic>"
            + "<pic:blipFill><a:blip r:embed='flag'/></pic:blipFill></pic:pic></a:graphicData>"
            + "</a:graphic></wp:inline></w:drawing></w:r>";
    String older = "<w:r><w:pict><v:shape><v:imagedata r:id='flag'/></v:shape></w:pict></w:r>";
    String missing = shown.replace("flag", "nothing");
    byte[] file =
        DocxMaker.body("<w:p>" + shown + older + missing + "</w:p>")
            .picture("flag", "flag.png", bytes)
            .bytes();
    String sha256 = Picture.of(Picture.Format.PNG, CleanPicture.of(bytes)).sha256();
    assertThat(SourceTally.count(file).pictures()).containsExactly(sha256, sha256);
    balances(file);
  }

  @Test
  void tables_countWithThoseInsideThem() {
    String inner = "<w:tbl><w:tr><w:tc>" + p("in") + "</w:tc></w:tr></w:tbl>";
    String outer = "<w:tbl><w:tr><w:tc>" + inner + p("out") + "</w:tc></w:tr></w:tbl>";
    byte[] file = DocxMaker.body(outer + "<w:tbl></w:tbl>" + p("end")).bytes();
    assertThat(SourceTally.count(file).tables()).isEqualTo(2);
    balances(file);
  }

  @Test
  void links_countWhenTheyLeadSomewhereAReaderMayGo() {
    String links =
        "<w:p><w:hyperlink r:id='web'>"
            + r("web")
            + "</w:hyperlink><w:hyperlink r:id='script'>"
            + r("script")
            + "</w:hyperlink><w:hyperlink w:anchor='here'>"
            + r("here")
            + "</w:hyperlink><w:hyperlink w:anchor='nowhere'>"
            + r("nowhere")
            + "</w:hyperlink><w:hyperlink r:id='web'></w:hyperlink>"
            + "<w:fldSimple w:instr=' HYPERLINK \"https://example.org/b\" '>"
            + r("field")
            + "</w:fldSimple></w:p><w:p><w:bookmarkStart w:id='0' w:name='here'/>"
            + r("target")
            + "</w:p>";
    byte[] file =
        DocxMaker.body(links)
            .outside("web", "hyperlink", "https://example.org/")
            .outside("script", "hyperlink", "javascript:alert(1)")
            .bytes();
    assertThat(SourceTally.count(file).links()).isEqualTo(3);
    balances(file);
  }

  @Test
  void rightToLeftParagraphs_areThoseTheirStylesMakeSo() {
    String body =
        "<w:p><w:pPr><w:bidi/></w:pPr>"
            + r("سلام")
            + "</w:p><w:p><w:pPr><w:pStyle w:val='Arabic'/></w:pPr>"
            + r("أمن")
            + "</w:p><w:p><w:pPr><w:pStyle w:val='Arabic'/><w:bidi w:val='0'/></w:pPr>"
            + r("peace")
            + "</w:p>";
    byte[] file = styled(body);
    assertThat(SourceTally.count(file).rightToLeft()).isEqualTo(2);
    balances(file);
  }

  @Test
  void labels_areThoseWordPrints() {
    String item = "<w:p><w:pPr><w:pStyle w:val='Item'/></w:pPr>" + r("item") + "</w:p>";
    String numbering =
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt"
            + " w:val='lowerLetter'/><w:lvlText w:val='(%1)'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>";
    byte[] file = DocxMaker.body(item + item).styles(STYLES).numbering(numbering).bytes();
    assertThat(SourceTally.count(file).labels()).containsExactly("(a)", "(b)");
    balances(file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one                        | <w:p>X(b/)</w:p>                                   | 1
          no bold                    | <w:p>X(b w:val='0'/)</w:p>                         | 0
          bold style                 | <w:p>X(rStyle w:val='Strong'/)</w:p>               | 1
          bold twice over            | <w:p>P(Loud)X(rStyle w:val='Strong'/)</w:p>        | 0
          bold thrice over           | <w:p>P(Loud)X(rStyle w:val='Strong'/><w:b/)</w:p>  | 1
          paragraph's style          | <w:p>P(Loud)X(i w:val='0'/)</w:p>                  | 1
          its ancestor's             | <w:p>P(Louder)X(lang w:val='fr'/)</w:p>            | 1
          its mark's, which is none  | <w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>X(cs w:val='0'/)</w:p> | 0
          underline                  | <w:p>X(u w:val='single'/)</w:p>                    | 1
          no underline               | <w:p>X(u w:val='none'/)</w:p>                      | 0
          raised                     | <w:p>X(vertAlign w:val='superscript'/)</w:p>       | 1
          not raised                 | <w:p>X(vertAlign w:val='baseline'/)</w:p>          | 0
          capitals                   | <w:p>X(smallCaps/)X(caps/)</w:p>                   | 2
          struck                     | <w:p>X(strike/)X(dstrike/)</w:p>                   | 2
          only colour                | <w:p>X(color w:val='FF0000'/)</w:p>                | 0
          bold of another script     | <w:p>X(bCs/)</w:p>                                 | 0
          a link's underline         | <w:p><w:hyperlink w:anchor='x'>X(u w:val='single'/)</w:hyperlink></w:p> | 0
          a link's bold              | <w:p><w:hyperlink w:anchor='x'>X(b/)</w:hyperlink></w:p> | 1
          a heading                  | <w:p>P(Heading1)X(i/)</w:p>                        | 0
          an outline level           | <w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr>X(i/)</w:p> | 0
          a heading that is none     | <w:p><w:pPr><w:pStyle w:val='Heading1'/><w:outlineLvl w:val='9'/></w:pPr>X(i/)</w:p> | 1
          after a page in a heading  | <w:p>P(Heading1)X(i/)<w:r><w:br w:type='page'/></w:r>X(i/)</w:p> | 1
          in a table                 | <w:tbl><w:tr><w:tc><w:p>X(i/)</w:p></w:tc></w:tr></w:tbl> | 1
          hidden                     | <w:p>X(vanish/><w:b/)</w:p>                        | 0
          a run in a run             | <w:p><w:r><w:rPr><w:b/></w:rPr><w:r><w:t>y</w:t></w:r><w:t>x</w:t></w:r></w:p> | 1
          """)
  void lettersThatStandOut_areThoseTheLayersMakeSo(String what, String shorthand, long letters) {
    String body =
        shorthand
            .replaceAll("P\\((\\w+)\\)", "<w:pPr><w:pStyle w:val='$1'/></w:pPr>")
            .replaceAll("X\\(([^)]*)\\)", "<w:r><w:rPr><w:$1></w:rPr><w:t>x</w:t></w:r>");
    byte[] file = styled(body);
    assertThat(SourceTally.count(file).emphasised()).as(what).isEqualTo(letters);
    balances(file);
  }

  @Test
  void lettersOfComplexScripts_standOutByTheirOwnBold() {
    byte[] file = styled("<w:p>" + bold("bCs", "سلام") + bold("b", "أمن") + "</w:p>");
    assertThat(SourceTally.count(file).emphasised()).isEqualTo(4);
    balances(file);
  }

  @Test
  void templateThatIsBoldThroughout_emphasisesNothing() {
    String styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type='paragraph' w:default='1' w:styleId='Normal'>"
            + "<w:rPr><w:b/></w:rPr></w:style>";
    byte[] file =
        DocxMaker.body(p("plain") + "<w:p>" + bold("u", "x") + "</w:p>").styles(styles).bytes();
    assertThat(SourceTally.count(file).emphasised()).isZero();
    balances(file);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peace and security           | 0
          Peace and security.          | 16
          Mr. President                | 11
          New York 2024                | 11
          The situation since 1945     | 21
          """)
  void shortBoldParagraph_isAHeadingWhenItReadsAsOne(String words, long letters) {
    String text = "The Council has heard of this matter many times over and will hear of it again";
    byte[] file = styled("<w:p>" + bold("b", words) + "</w:p>" + p(text));
    assertThat(SourceTally.count(file).emphasised()).isEqualTo(letters);
    balances(file);
  }

  @Test
  void headingsByLook_areNotLookedForWhereAStyleMakesThem() {
    String text = "The Council has heard of this matter many times over and will hear of it again";
    String heading = "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr>" + r("One") + "</w:p>";
    byte[] file = styled(heading + "<w:p>" + bold("b", "Peace") + "</w:p>" + p(text));
    assertThat(SourceTally.count(file).emphasised()).isEqualTo(5);
    balances(file);
  }

  @Test
  void bytesThatAreNoPackage_areRefused() {
    assertThatThrownBy(() -> SourceTally.count(new byte[100]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static final String STYLES =
      """
      <w:style w:type='paragraph' w:default='1' w:styleId='Normal'/>
      <w:style w:type='paragraph' w:styleId='Arabic'><w:pPr><w:bidi/></w:pPr></w:style>
      <w:style w:type='paragraph' w:styleId='Item'><w:basedOn w:val='Normal'/>
      <w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>
      <w:style w:type='paragraph' w:styleId='Loud'><w:basedOn w:val='Normal'/>
      <w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type='paragraph' w:styleId='Louder'><w:basedOn w:val='Loud'/></w:style>
      <w:style w:type='paragraph' w:styleId='Heading1'><w:name w:val='heading 1'/>
      <w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type='character' w:styleId='Strong'><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type='character' w:styleId='Secret'><w:rPr><w:vanish/></w:rPr></w:style>
      """;

  /** What the reader of statements makes of a file has the same account. */
  private static void balances(byte[] file) {
    Tally read = TextTally.count(new WordReader(Limits.STANDARD).read(file).text());
    Tally source = SourceTally.count(file);
    assertThat(source).isEqualTo(read);
  }

  private static byte[] styled(String body) {
    return DocxMaker.body(body).styles(STYLES).bytes();
  }

  /** In the table {@code R(x)} is a run, {@code B S E} the signs of a field. */
  private static String body(String shorthand) {
    String sign = "<w:r><w:fldChar w:fldCharType='%s'/></w:r>";
    return shorthand
        .replaceAll("R\\(([^)]*)\\)", "<w:r><w:t xml:space='preserve'>$1</w:t></w:r>")
        .replaceAll("\\bB (?=<)", sign.formatted("begin"))
        .replaceAll("S (?=<)", sign.formatted("separate"))
        .replaceAll("E(?=</w:p>)", sign.formatted("end"));
  }

  private static String reference(int id) {
    return "<w:r><w:footnoteReference w:id='" + id + "'/></w:r>";
  }

  private static String bold(String how, String words) {
    return "<w:r><w:rPr><w:" + how + "/></w:rPr><w:t>" + words + "</w:t></w:r>";
  }

  private static Words bag(String text) {
    Account account = new Account();
    account.text(text);
    return account.done().body();
  }
}
