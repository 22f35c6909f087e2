package org.rostrum.receive.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.debate.Level;
import org.rostrum.receive.filing.Voice;

/**
 * What the form of a filing holds, as it was typed; shown again when something stands in the way.
 *
 * @param version of the draft that was looked at
 * @param honorific before the speaker's name
 * @param level a constant of {@link Level}; empty when not told
 * @param group for whom it is made, when for a group
 * @param parties codes of the other delegations of a joint statement
 * @param grounds who wrote, when and how, where an officer files
 * @param anyway whether it is to be filed whatever stands against it
 */
public record FileForm(
    long version,
    String honorific,
    String speaker,
    String title,
    String level,
    String group,
    List<String> parties,
    String grounds,
    String anyway) {
  private static final int LONGEST = 300;

  public FileForm {
    parties = List.copyOf(parties);
  }

  /** The empty form for a version of the draft. */
  static FileForm empty(long version) {
    return new FileForm(version, "", "", "", "", "", List.of(), "", "");
  }

  static FileForm of(HttpServletRequest request) {
    String[] parties = request.getParameterValues("party");
    String version = text(request, "version");
    return new FileForm(
        Numbers.of(version).orElse(0L),
        text(request, "honorific"),
        text(request, "speaker"),
        text(request, "title"),
        text(request, "level"),
        text(request, "group"),
        parties == null ? List.of() : Stream.of(parties).distinct().sorted().toList(),
        text(request, "grounds"),
        text(request, "anyway"));
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    String plain = value == null ? "" : value.replaceAll("[\\p{Cc}]+", " ").strip();
    return plain.substring(0, Math.min(LONGEST, plain.length()));
  }

  Voice voice() {
    Optional<Level> known =
        Stream.of(Level.values()).filter(each -> each.name().equals(level)).findFirst();
    return new Voice(honorific, speaker, title, known, Optional.empty(), group);
  }

  /** Is it to be filed as it is? */
  public boolean isAnyway() {
    return anyway.equals("yes");
  }
}
