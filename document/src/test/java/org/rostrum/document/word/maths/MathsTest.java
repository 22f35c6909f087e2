package org.rostrum.document.word.maths;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.document.safety.SafeXml;

class MathsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '"',
      textBlock =
          """
          x=1                                                            	 x=1
          <m:f>num:a den:b</m:f>                                         	 a/b
          <m:f>num:a+1 den:b</m:f>                                       	 (a+1)/b
          <m:f><m:fPr><m:type m:val='noBar'/></m:fPr>num:n den:k</m:f>   	 n¦k
          <m:sSup>e:x sup:2</m:sSup>                                     	 x²
          <m:sSup>e:x+y sup:n+1</m:sSup>                                 	 (x+y)ⁿ⁺¹
          <m:sSup>e:x sup:AB</m:sSup>                                    	 x^AB
          <m:sSub>e:x sub:i</m:sSub>                                     	 xᵢ
          <m:sSub>e:x sub:max</m:sSub>                                   	 xₘₐₓ
          <m:sSub>e:CO sub:2</m:sSub>                                    	 CO₂
          <m:sSub>e:σ sub:2006,2007</m:sSub>	σ₂₀₀₆,₂₀₀₇
          <m:sSub>e:x sub:b</m:sSub>                                     	 x_b
          <m:sSubSup>e:x sub:1 sup:2</m:sSubSup>                         	 x₁²
          <m:sPre>sub:6 sup:14 e:C</m:sPre>                              	 ₆¹⁴C
          <m:rad><m:radPr><m:degHide/></m:radPr><m:deg/>e:x</m:rad>      	 √x
          <m:rad>deg:3 e:x+1</m:rad>                                     	 ³√(x+1)
          <m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr>sub:i=1 sup:n e:x</m:nary>	 ∑ᵢ₌₁ⁿ x
          <m:nary>sub:0 sup:1 e:x</m:nary>                               	 ∫₀¹ x
          <m:d>e:x+1</m:d>                                               	 (x+1)
          <m:d><m:dPr><m:begChr m:val='['/><m:endChr m:val=']'/></m:dPr>e:x</m:d>	 [x]
          <m:d>e:a e:b</m:d>                                             	 (a|b)
          <m:func>fName:sin e:x</m:func>                                 	 sin x
          <m:limLow>e:lim lim:x→0</m:limLow>                             	 lim_(x→0)
          <m:acc>e:x</m:acc>                                             	 x̂
          <m:eqArr>e:x&amp;=1 e:y&amp;=2</m:eqArr>                       	 x =1; y =2
          """)
  void formula_readsInOneLine(String formula, String line) throws XMLStreamException {
    assertThat(line(expanded(formula))).isEqualTo(line);
  }

  /** In the table {@code num:a} stands for {@code <m:num><m:r><m:t>a</m:t></m:r></m:num>}. */
  private static String expanded(String formula) {
    String run = "<m:r><m:t>$1</m:t></m:r>";
    return formula
        .replaceAll("^([^<:]+)$", run)
        .replaceAll(
            "(?<=[> ])(\\w+):((?!val=)[^ <]+) ?", "<m:$1>" + run.replace("$1", "$2") + "</m:$1>");
  }

  @Test
  void matrix_isRowsOfCells() throws XMLStreamException {
    String cell = "<m:e><m:r><m:t>%s</m:t></m:r></m:e>";
    String row = "<m:mr>" + cell + cell + "</m:mr>";
    String matrix = "<m:d><m:e><m:m>" + row + row + "</m:m></m:e></m:d>";
    assertThat(line(matrix.formatted("a", "b", "c", "d"))).isEqualTo("(a, b; c, d)");
  }

  @Test
  void trackedChanges_leaveTheAcceptedFormula() throws XMLStreamException {
    String changed =
        "<w:del><m:r><m:t>x</m:t></m:r></w:del><w:ins><m:r><m:t>y</m:t></m:r></w:ins>"
            + "<w:r><w:t xml:space='preserve'> z</w:t></w:r>";
    assertThat(line(changed)).isEqualTo("y z");
  }

  @Test
  void reader_isLeftOnTheEndOfTheFormula() throws XMLStreamException {
    XMLStreamReader xml = reader("<m:r><m:t>x</m:t></m:r>");
    assertThat(Maths.line(xml)).isEqualTo("x");
    assertThat(xml.isEndElement()).isTrue();
    assertThat(xml.getLocalName()).isEqualTo("oMath");
    assertThat(xml.nextTag()).isEqualTo(XMLStreamReader.END_ELEMENT);
    assertThat(xml.getLocalName()).isEqualTo("p");
  }

  @Test
  void paragraphOfFormulas_keepsThemApart() throws XMLStreamException {
    XMLStreamReader xml =
        SafeXml.reader(
            new StringReader(
                "<m:oMathPara xmlns:m='http://purl.oclc.org/ooxml/officeDocument/math'>"
                    + "<m:oMathParaPr><m:jc m:val='left'/></m:oMathParaPr>"
                    + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"
                    + "<m:oMath><m:r><m:t>y=2</m:t></m:r></m:oMath></m:oMathPara>"));
    xml.nextTag();
    assertThat(Maths.line(xml)).isEqualTo("x=1 y=2");
  }

  private static String line(String content) throws XMLStreamException {
    return Maths.line(reader(content));
  }

  private static XMLStreamReader reader(String content) throws XMLStreamException {
    XMLStreamReader xml =
        SafeXml.reader(
            new StringReader(
                "<w:p xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'>"
                    + "<m:oMath>"
                    + content
                    + "</m:oMath></w:p>"));
    xml.nextTag();
    xml.nextTag();
    return xml;
  }
}
