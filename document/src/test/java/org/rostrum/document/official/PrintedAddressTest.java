package org.rostrum.document.official;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/a?b=c#d|https://example.org/a?b=c#d",
        "HTTP://Example.org/|HTTP://Example.org/",
        "ftp://example.org/pub|ftp://example.org/pub",
        "www.example.org|www.example.org",
        "mailto:mission@example.org?subject=Debate|mission@example.org",
        "MAILTO:mission@example.org|mission@example.org",
        "tel:+1-212-555-0100|+1-212-555-0100",
        " https://example.org/a |https://example.org/a"
      })
  void addressAReaderMayFollow_isPrintedInBrackets(String uri, String printed) {
    assertThat(PrintedAddress.after("the report", uri)).isEqualTo(" (" + printed + ")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "file:///C:/report.docx",
        "\\\\server\\share\\report.docx",
        "//server/share",
        "C:\\report.docx",
        "data:text/html,x",
        "vbscript:x",
        "ms-word:ofe|u|https://example.org/",
        "report.docx",
        "http://",
        "mailto:?subject=x"
      })
  void doorIntoAMachine_isNotPrinted(String uri) {
    assertThat(PrintedAddress.after("the report", uri)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/|https://example.org/",
        "example.org|https://example.org/",
        "www.example.org|https://example.org",
        "EXAMPLE.org/a|http://example.org/a/",
        "see <https://example.org/a>, page 4|https://example.org/a",
        "https://exam ple.org/a|https://example.org/a",
        "a@example.org|mailto:a@example.org?subject=x",
        "+1 212 555 0100|tel:+1-212-555-0100",
        "example\u00AD.org|https://example.org/"
      })
  void addressTheWordsSay_isNotPrintedTwice(String words, String uri) {
    assertThat(PrintedAddress.after(words, uri)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/report-2|https://example.org/report",
        "https://example.org/Report|https://example.org/report",
        "example.org|https://example.org.elsewhere.example/",
        "2031|https://example.org/2031",
        "'…'|https://example.org/"
      })
  void addressThatIsNotTheOneInTheWords_isPrinted(String words, String uri) {
    assertThat(PrintedAddress.after(words, uri)).isEqualTo(" (" + uri + ")");
  }

  @Test
  void signsThatTurnAnAddressAround_areLeftOut() {
    assertThat(PrintedAddress.after("here", "https://example.org/\u202Efdp.exe\u0007"))
        .isEqualTo(" (https://example.org/fdp.exe)");
  }
}
