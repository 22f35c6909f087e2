package org.rostrum.gates.planted;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.logging.Logger;
import javax.xml.stream.XMLInputFactory;

/** One of each habit that is refused. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "SystemOut"}) // planted to be refused
final class BadHabits {
  private BadHabits() {}

  static LocalDate clock() {
    return LocalDate.now();
  }

  static ZoneId zone() {
    return ZoneId.systemDefault();
  }

  static String locale(int number) {
    return "%d".formatted(number);
  }

  static void terminal() {
    System.out.println();
  }

  static XMLInputFactory xml() {
    return XMLInputFactory.newDefaultFactory();
  }

  static Logger log() {
    return Logger.getAnonymousLogger();
  }
}
