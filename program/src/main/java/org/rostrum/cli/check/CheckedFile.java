package org.rostrum.cli.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.document.check.Checked;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.text.Text;
import org.rostrum.document.word.Reading;
import org.rostrum.document.words.Tongue;

/**
 * A checked file as data.
 *
 * @param verdict the gravest severity, {@code "clear"} when nothing was found
 * @param language the statement's language, empty when it cannot be read
 */
public record CheckedFile(
    Path file, String verdict, String language, int notes, List<Told> findings) {

  /** A finding as data, in one language. */
  public record Told(
      String code,
      String severity,
      String part,
      int paragraph,
      int page,
      String place,
      String words,
      String what,
      String mend) {}

  /** A file's outcome in a language. */
  public static CheckedFile of(Path file, Checked checked, Tongue tongue) {
    Optional<Text> text = checked.reading().map(Reading::text);
    return new CheckedFile(
        file,
        checked.verdict().map(Enum::name).orElse("clear").toLowerCase(Locale.ROOT),
        text.map(Text::language).orElse(""),
        text.map(t -> t.notes().size()).orElse(0),
        checked.findings().stream().map(finding -> told(finding, tongue)).toList());
  }

  private static Told told(Finding finding, Tongue tongue) {
    return new Told(
        finding.code(),
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.place().part(),
        finding.place().paragraph(),
        finding.place().page(),
        finding.place().in(tongue),
        finding.words(),
        finding.what(tongue),
        finding.mend(tongue));
  }
}
