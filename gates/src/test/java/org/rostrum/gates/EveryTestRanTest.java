package org.rostrum.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every test class of every module ran, and nothing was switched off. */
class EveryTestRanTest {
  @TempDir private Path module;

  @Test
  void everyTestClassOfTheHouse_ranAndLeftNothingOutWithoutANeed() throws IOException {
    String leftOut = System.getProperty("rostrum.left-out", "");
    for (String name : House.MODULES) {
      assertThat(TestRuns.broken(House.root().resolve(name), leftOut)).as(name).isEmpty();
    }
  }

  @Test
  void classWhoseNameSurefirePassesOver_isFound() throws IOException {
    compile("Overlooked");
    assertThat(TestRuns.broken(module, ""))
        .containsExactly(
            "org.rostrum.gates.planted.Overlooked did not run: is its name one that ends in Test?");
  }

  @Test
  void classThatRanButNoTestInIt_isFound() throws IOException {
    compile("Overlooked");
    report("Overlooked", "");
    assertThat(TestRuns.broken(module, ""))
        .containsExactly(
            "org.rostrum.gates.planted.Overlooked did not run: is its name one that ends in Test?");
  }

  @Test
  void drill_mayBeLeftOutOfAQuickLook_andOfNothingElse() throws IOException {
    compile("Drill");
    assertThat(TestRuns.broken(module, "drill")).isEmpty();
    assertThat(TestRuns.broken(module, ""))
        .containsExactly(
            "org.rostrum.gates.planted.Drill did not run: is its name one that ends in Test?");
  }

  @Test
  void classThatRan_isFine() throws IOException {
    compile("Overlooked");
    report("Overlooked", "<testcase name='a' classname='x'/>");
    assertThat(TestRuns.broken(module, "")).isEmpty();
  }

  @Test
  void disabledTest_isFound() throws IOException {
    compile("SwitchedOff");
    report("SwitchedOff", "<testcase name='a' classname='x'/>");
    assertThat(TestRuns.broken(module, ""))
        .containsExactly(
            "org.rostrum.gates.planted.SwitchedOff is switched off, or a test in it is.");
  }

  @Test
  void testLeftOutWithoutANeed_isFound() throws IOException {
    compile("Overlooked");
    report(
        "Overlooked",
        "<testcase name='a' classname='x'><skipped message='not today'/></testcase>"
            + "<testcase name='b' classname='x'>"
            + "<skipped message='Assumption failed: needs LibreOffice'/></testcase>");
    assertThat(TestRuns.broken(module, ""))
        .containsExactly(
            "org.rostrum.gates.planted.Overlooked: a was left out (not today). Only a test that"
                + " needs something of the machine may be, and says so: \"needs LibreOffice\".");
  }

  private void compile(String name) throws IOException {
    String file = "org/rostrum/gates/planted/" + name + ".class";
    Path copy = module.resolve("target/test-classes").resolve(file);
    Files.createDirectories(copy.getParent());
    Files.copy(House.root().resolve("gates/target/test-classes").resolve(file), copy);
  }

  private void report(String name, String cases) throws IOException {
    Path reports = Files.createDirectories(module.resolve("target/surefire-reports"));
    Files.writeString(
        reports.resolve("TEST-org.rostrum.gates.planted." + name + ".xml"),
        "<testsuite>" + cases + "</testsuite>");
  }
}
