package org.rostrum.gates;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Calls no room may make, and the one room that may where there is one: XML factories outside
 * {@code SafeXml}, printing and clocks outside {@code cli}, whatever answers differently on another
 * machine.
 */
final class Habits {
  private static final String SAFE_XML = "org.rostrum.document.safety.SafeXml";

  private static final Set<String> XML_FACTORIES =
      Set.of(
          "javax.xml.stream.XMLInputFactory",
          "javax.xml.parsers.DocumentBuilderFactory",
          "javax.xml.parsers.SAXParserFactory",
          "javax.xml.validation.SchemaFactory",
          "javax.xml.transform.TransformerFactory",
          "javax.xml.xpath.XPathFactory",
          "com.ctc.wstx.stax.WstxInputFactory");

  /** What a room of the pure library never touches. */
  private static final List<String> OUTSIDE_WORLD =
      List.of(
          "java.net.http.", "java.net.Socket", "java.net.URLConnection", "java.sql.", "javax.sql.");

  /** Calls that answer by the machine's locale, zone, encoding or chance; {@code ()} means bare. */
  private static final Set<String> BY_THE_MACHINE =
      Set.of(
          "java.lang.String.format(java.lang.String,[Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.io.ByteArrayOutputStream.toString()",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.io.FileReader.<init>(java.lang.String)",
          "java.io.FileReader.<init>(java.io.File)",
          "java.io.FileWriter.<init>(java.lang.String)",
          "java.io.FileWriter.<init>(java.io.File)",
          "java.util.Scanner.<init>(java.io.InputStream)",
          "java.io.PrintWriter.<init>(java.io.OutputStream)",
          "java.io.PrintStream.<init>(java.io.OutputStream)",
          "java.nio.charset.Charset.defaultCharset()",
          "java.util.Locale.getDefault()",
          "java.util.TimeZone.getDefault()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.text.Collator.getInstance()",
          "com.ibm.icu.text.Collator.getInstance()",
          "java.text.NumberFormat.getInstance()",
          "java.util.Random.<init>()",
          "java.lang.Math.random()",
          "java.util.UUID.randomUUID()");

  /** The machine's clock and zone, which {@code cli} asks for and hands in. */
  private static final Set<String> CLOCK =
      Set.of(
          "java.time.ZoneId.systemDefault()",
          "java.time.Clock.systemDefaultZone()",
          "java.time.Clock.systemUTC()",
          "java.lang.System.currentTimeMillis()",
          "java.util.Date.<init>()",
          "java.util.Calendar.getInstance()");

  private Habits() {}

  /** What breaks a rule, one sentence each, sorted. */
  static List<String> broken(JavaClasses classes) {
    TreeSet<String> sentences = new TreeSet<>();
    for (JavaClass type : classes) {
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        refusedCall(type, access)
            .ifPresent(why -> sentences.add(access.getDescription() + ": " + why));
      }
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        refusedType(type, dependency.getTargetClass().getBaseComponentType().getName())
            .ifPresent(why -> sentences.add(dependency.getDescription() + ": " + why));
      }
    }
    return new ArrayList<>(sentences);
  }

  private static Optional<String> refusedCall(JavaClass type, JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String call = call(access);
    if (BY_THE_MACHINE.contains(call)) {
      return Optional.of("say the locale, zone, encoding or seed");
    }
    boolean cli = inRoom(type, "cli") || inRoom(type, "bench");
    boolean now =
        owner.startsWith("java.time.") && access.getName().equals("now") && call.endsWith("()");
    if ((now || CLOCK.contains(call)) && !cli) {
      return Optional.of("the clock is handed in, by cli");
    }
    boolean stream =
        owner.equals("java.lang.System") && Set.of("out", "err").contains(access.getName());
    boolean exit = call.startsWith("java.lang.System.exit(");
    boolean trace = call.endsWith(".printStackTrace()");
    if ((stream || exit || trace) && !cli) {
      return Optional.of("only cli speaks to the terminal");
    }
    return Optional.empty();
  }

  private static String call(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    if (access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit) {
      List<String> types = unit.getRawParameterTypes().stream().map(JavaClass::getName).toList();
      return owner + "." + unit.getName() + "(" + String.join(",", types) + ")";
    }
    return owner + "." + access.getName();
  }

  private static Optional<String> refusedType(JavaClass type, String target) {
    if (XML_FACTORIES.contains(target) && !type.getName().equals(SAFE_XML)) {
      return Optional.of("XML is read through document.safety.SafeXml alone");
    }
    if (target.startsWith("java.util.logging.")) {
      return Optional.of("nobody reads a log that a terminal program keeps; return what was found");
    }
    boolean library = House.room(type).filter(room -> room.startsWith("document")).isPresent();
    if (library && OUTSIDE_WORLD.stream().anyMatch(target::startsWith)) {
      return Optional.of("document is a pure library: no network, no database");
    }
    boolean text = inRoom(type, "document.text") || inRoom(type, "document.official");
    boolean ours = target.startsWith("java.") || target.startsWith("org.rostrum.");
    if (text && !ours && !target.startsWith("org.jspecify.") && target.contains(".")) {
      return Optional.of("text and official know the JDK alone");
    }
    return Optional.empty();
  }

  private static boolean inRoom(JavaClass type, String room) {
    return House.room(type).filter(room::equals).isPresent();
  }
}
