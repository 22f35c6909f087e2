package org.rostrum.document.akn.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.document.akn.AknFiles;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.text.RandomText;

class ProfileCheckTest {
  private static final String ANNEX = "<FRBRthis value=\"%s/S-2031-621/!annex_2\"/>";
  private static final String WORK = "/akn/un/doc/communication/un-sc/2031-07-01";

  @TempDir Path folder;
  private String file = "";

  @BeforeEach
  void compile() {
    file = AknFiles.of(folder, RandomText.of(11, 30), RandomText.of(12, 30));
  }

  @Test
  void whatWeWrite_hasNoFindings() {
    for (long seed = 0; seed < 60; seed++) {
      String written = AknFiles.of(folder, RandomText.of(seed, 30), RandomText.of(-seed, 30));
      assertThat(findings(written)).as("seed %d", seed).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "akn-country|value=\"un\"/>|value=\"ch\"/>",
        "akn-subtype|<FRBRsubtype value=\"communication\"|<FRBRsubtype value=\"deliberation\"",
        "akn-name|doc name=\"officialStatement\"|doc name=\"resolution\"",
        "akn-name|name=\"publicationOfficialLetter\"|name=\"officialCompilation\"",
        "akn-language|language=\"eng\"|language=\"en\"",
        "akn-language|language=\"eng\"|language=\"fre\"",
        "akn-format|application/akn+xml|text/xml",
        "akn-number|value=\"S-2031-621\"|value=\"S2031621\"",
        "akn-incomplete|<FRBRdate date=\"2031-07-02\" name=\"markup\"/>|''",
        "akn-iri-akn|FRBRuri value=\"/akn/un/doc/|FRBRuri value=\"/xml/un/doc/",
        "akn-iri-country|FRBRuri value=\"/akn/un/doc/|FRBRuri value=\"/akn/ch/doc/",
        "akn-iri-type|FRBRuri value=\"/akn/un/doc/|FRBRuri value=\"/akn/un/act/",
        "akn-iri-subtype|un/doc/communication/un-sc|un/doc/paper/un-sc",
        "akn-iri-actor|/communication/un-sc/|/communication/un-ga/",
        "akn-iri-actor|<FRBRauthor href=\"#un-sc\"/>|<FRBRauthor href=\"#rostrum\"/>",
        "akn-iri-date|<FRBRdate date=\"2031-07-01\"|<FRBRdate date=\"2031-07-09\"",
        "akn-iri-number|2031-07-01/S-2031-621|2031-07-01/S-2031-622",
        "akn-iri-shape|/un-sc/2031-07-01/|/2031-07-01/",
        "akn-iri-expression|2031-07-01/S-2031-621/eng@|2031-07-01/S-2031-9/eng@",
        "akn-iri-language|S-2031-621/eng@|S-2031-621/fra@",
        "akn-iri-version|eng@2031-07-02|eng@2031-07-03",
        "akn-iri-manifestation|eng@2031-07-02.xml|eng@2031-07-02.akn",
        "akn-iri-component|/!annex_2|/!annex_3",
        "akn-submitter|as=\"#submitter\"|as=\"#rostrum\"",
        "akn-attachment-number|<attachment eId=\"att_2\"|<attachment eId=\"att_3\"",
        "akn-identifier-twice|eId=\"att_1__body\"|eId=\"att_1\"",
        "akn-identifier-prefix|eId=\"att_1__body\"|eId=\"att_2__body\"",
        "akn-reference-nowhere|refersTo=\"#un-sc\"|refersTo=\"#un-gone\"",
        "akn-reference-outside|refersTo=\"#un-sc\"|refersTo=\"https://example.org/\"",
        "akn-picture-outside|src=\"media/|src=\"https://example.org/media/",
        "akn-namespace|ns/akn/3.0\">|ns/akn/3.0/CSD13\">",
        "akn-not-xml|</akomaNtoso>|</akomaNtosso>",
      })
  void plantedFault_isFound(String code, String right, String wrong) {
    assertThat(file).contains(right);
    assertThat(codes(file.replace(right, wrong))).contains(code);
  }

  @Test
  void missingAnnex_isFound() {
    int start = file.indexOf("<attachment eId=\"att_1\">");
    int end = file.indexOf("<attachment eId=\"att_2\">");
    assertThat(codes(file.substring(0, start) + file.substring(end)))
        .contains("akn-attachment-number", "akn-iri-component");
  }

  @Test
  void finding_namesTheAnnexAndWhatIsWrong() {
    String wrong =
        file.replace(ANNEX.formatted(WORK), ANNEX.formatted(WORK).replace("annex_2", "annex_7"));
    assertThat(findings(wrong))
        .extracting(finding -> finding.place() + ": " + finding.what())
        .containsExactly(
            "annex 2: The address is "
                + WORK
                + "/S-2031-621/!annex_7 where "
                + WORK
                + "/S-2031-621/!annex_2 belongs.");
  }

  private static Set<String> codes(String file) {
    Set<String> codes = new TreeSet<>();
    for (Finding finding : findings(file)) {
      codes.add(finding.code());
    }
    return codes;
  }

  private static List<Finding> findings(String file) {
    return ProfileCheck.findings(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }
}
