package org.rostrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SymbolsCommandTest {
  @TempDir private Path folder = Path.of("");

  private String printed = "";

  private int run(String text, String... options) throws IOException {
    Path file = folder.resolve("note.txt");
    Files.writeString(file, text);
    StringWriter out = new StringWriter();
    String[] arguments = new String[options.length + 2];
    arguments[0] = "symbols";
    arguments[1] = file.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    int code = Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), arguments);
    printed = out.toString();
    return code;
  }

  @Test
  void everySymbol_isListedWithItsPlaceAndLink() throws IOException {
    int code = run("First line\nsee A/68/98* and resolution 2341 (2017).\n");
    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(printed)
        .isEqualTo(
            "2:5\tA/68/98\tA\tdocument\tsession 68\thttps://docs.un.org/en/A/68/98\n"
                + "2:18\tS/RES/2341 (2017)\tS\tresolution\t2017"
                + "\thttps://docs.un.org/en/S/RES/2341(2017)\tin words: resolution 2341 (2017)\n");
  }

  @Test
  void brokenSymbol_isListedAsRefusedAndToldByTheExitCode() throws IOException {
    int code = run("A/71/PV.4B");
    assertThat(code).isEqualTo(ExitCode.FOUND);
    assertThat(printed)
        .isEqualTo(
            "1:1\tA/71/PV.4B\t\t\t\t\trefused: “PV.4B” is not PV. with a number behind it.\n");
  }

  @Test
  void json_holdsTheSameFacts() throws IOException {
    run("S/PV.8144", "--json");
    assertThat(printed)
        .isEqualTo(
            """
            [
              {
                "place" : "1:1",
                "outcome" : "read",
                "printed" : "S/PV.8144",
                "symbol" : "S/PV.8144",
                "organ" : "S",
                "kind" : "verbatim record",
                "period" : "",
                "form" : "symbol",
                "link" : "https://docs.un.org/en/S/PV.8144",
                "remarks" : [ ]
              }
            ]
            """);
  }
}
