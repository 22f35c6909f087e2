package org.rostrum.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Tag;
import org.junit.platform.commons.annotation.Testable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Compares a module's test classes with the reports its tests left behind. Surefire passes over a
 * class whose name does not please it, in silence, and a switched-off test looks like a passed one.
 */
final class TestRuns {
  private TestRuns() {}

  /**
   * What is wrong, one sentence each, sorted.
   *
   * @param leftOut the tag whose tests a quick look leaves out; empty when none is left out
   */
  static List<String> broken(Path module, String leftOut) throws IOException {
    Path compiled = module.resolve("target/test-classes");
    if (!Files.isDirectory(compiled)) {
      return List.of();
    }
    TreeSet<String> sentences = new TreeSet<>();
    JavaClasses classes = new ClassFileImporter().importPath(compiled);
    Path reports = module.resolve("target/surefire-reports");
    for (JavaClass type : classes) {
      if (!type.isTopLevelClass() || type.getModifiers().contains(JavaModifier.ABSTRACT)) {
        continue;
      }
      List<JavaClass> family = classes.stream().filter(inner -> belongsTo(inner, type)).toList();
      if (family.stream().noneMatch(TestRuns::hasTests)) {
        continue;
      }
      if (family.stream().anyMatch(TestRuns::switchedOff)) {
        sentences.add(type.getName() + " is switched off, or a test in it is.");
      }
      List<Element> cases = cases(reports, type.getName());
      if (cases.isEmpty() && !isTagged(type, leftOut)) {
        sentences.add(type.getName() + " did not run: is its name one that ends in Test?");
      }
      cases.forEach(testcase -> leftOut(type, testcase, sentences));
    }
    return new ArrayList<>(sentences);
  }

  private static boolean belongsTo(JavaClass inner, JavaClass type) {
    return inner.equals(type) || inner.getName().startsWith(type.getName() + "$");
  }

  private static boolean hasTests(JavaClass type) {
    return type.getAllMethods().stream().anyMatch(TestRuns::isTest);
  }

  private static boolean isTest(JavaMethod method) {
    return method.isMetaAnnotatedWith(Testable.class);
  }

  private static boolean isTagged(JavaClass type, String tag) {
    return type.tryGetAnnotationOfType(Tag.class)
        .filter(each -> each.value().equals(tag))
        .isPresent();
  }

  private static boolean switchedOff(JavaClass type) {
    return isOff(type) || type.getAllMethods().stream().anyMatch(TestRuns::isOff);
  }

  private static boolean isOff(CanBeAnnotated thing) {
    return thing.isAnnotatedWith(Disabled.class) || thing.isMetaAnnotatedWith(Disabled.class);
  }

  private static void leftOut(JavaClass type, Element testcase, Set<String> sentences) {
    NodeList skipped = testcase.getElementsByTagName("skipped");
    if (skipped.getLength() == 0) {
      return;
    }
    String why = ((Element) skipped.item(0)).getAttribute("message");
    if (!why.replace("Assumption failed: ", "").startsWith("needs ")) {
      sentences.add(
          type.getName()
              + ": "
              + testcase.getAttribute("name")
              + " was left out ("
              + why
              + "). Only a test that needs something of the machine may be, and says so:"
              + " \"needs LibreOffice\".");
    }
  }

  private static List<Element> cases(Path reports, String type) throws IOException {
    if (!Files.isDirectory(reports)) {
      return List.of();
    }
    List<Element> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(reports)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.equals("TEST-" + type + ".xml") || name.startsWith("TEST-" + type + "$")) {
          NodeList found = elements(file);
          for (int i = 0; i < found.getLength(); i++) {
            cases.add((Element) found.item(i));
          }
        }
      }
    }
    return cases;
  }

  private static NodeList elements(Path report) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(report.toFile())
          .getElementsByTagName("testcase");
    } catch (ParserConfigurationException | SAXException unreadable) {
      throw new IOException(report + " is not a report of Surefire", unreadable);
    }
  }
}
