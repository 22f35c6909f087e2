package org.rostrum.receive.preview;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.debate.CompilationSettings;
import org.rostrum.debate.Convened;
import org.rostrum.document.html.HtmlForm;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.safety.Place;
import org.rostrum.document.text.Picture;
import org.rostrum.document.text.Text;
import org.rostrum.document.word.choice.Choices;
import org.rostrum.people.Mission;
import org.rostrum.receive.check.Rebuilding;
import org.rostrum.receive.check.WordAnswer;
import org.rostrum.receive.draft.Sent;

/** Sets the annex of a draft with the writer that sets it in the compilation. */
public final class Previews {
  private static final Pattern PASSAGE =
      Pattern.compile("<[a-z]+[^<>]* id=\"a1-p(\\d+)\"><a class=\"pn\"[^<>]*></a>");
  private static final int MOST_KEYS = 60;

  private final Rebuilding rebuilding;

  public Previews(Rebuilding rebuilding) {
    this.rebuilding = rebuilding;
  }

  /**
   * The annex of a file; empty when the file cannot be read.
   *
   * @param pictures the address under which {@link #picture} is served, without a slash at the end
   */
  public Optional<Preview> of(
      Convened convened,
      Mission mission,
      Sent sent,
      Choices choices,
      WordAnswer answer,
      String pictures) {
    return rebuilding
        .of(sent.hash(), choices)
        .map(rebuilt -> {
          List<Departed> departures = Departed.of(answer.findings());
          String html =
              html(convened, mission, rebuilt.text())
                  .replace("<img src=\"pictures/", "<img src=\"" + pictures + "/");
          Map<Integer, Set<String>> keys = keys(sent, rebuilt.text(), departures);
          Set<String> placed = new LinkedHashSet<>();
          keys.values().forEach(placed::addAll);
          return new Preview(withKeys(html, keys), departures, placed, rebuilt);
        });
  }

  /** A picture of a rebuilt text, by its hash. */
  public Optional<Picture> picture(Sent sent, Choices choices, String sha256) {
    return rebuilding
        .of(sent.hash(), choices)
        .map(rebuilt -> new HtmlForm().part(IMPRINT, annex("", "", rebuilt.text()), rebuilt.text()))
        .flatMap(part ->
            part.pictures().stream()
                .filter(picture -> picture.sha256().equals(sha256))
                .findFirst());
  }

  private static final Imprint IMPRINT = new Imprint("", LocalDate.EPOCH, LocalDate.EPOCH, "en");

  private static String html(Convened convened, Mission mission, Text text) {
    CompilationSettings settings = convened.debate().compilation();
    LocalDate dated = settings.letterDate().orElse(LocalDate.EPOCH);
    Imprint imprint =
        new Imprint(
            settings.symbol(),
            dated,
            settings.distributionDate().orElse(dated),
            settings.language());
    Annex annex = annex(mission.name(), mission.code(), text);
    return new String(
        new HtmlForm().part(imprint, annex, text).body().stored(), StandardCharsets.UTF_8);
  }

  private static Annex annex(String heading, String code, Text text) {
    return new Annex(
        1,
        "",
        heading,
        heading,
        code.isEmpty() ? "preview" : code.toLowerCase(java.util.Locale.ROOT),
        "",
        text.language(),
        text.direction());
  }

  /** The keys before each passage, by its number. */
  private Map<Integer, Set<String>> keys(Sent sent, Text text, List<Departed> departures) {
    Map<Integer, Set<String>> keys = new TreeMap<>();
    FilePassages passages = FilePassages.of(rebuilding.bytes(sent.hash()), text);
    int count = 0;
    for (Departed departed : departures) {
      for (Place place : departed.places()) {
        boolean inBody = place.part().equals("word/document.xml") || place.part().isEmpty();
        int passage = inBody && place.paragraph() > 0 ? passages.passage(place.paragraph()) : 0;
        if (passage > 0 && count < MOST_KEYS) {
          count++;
          keys.computeIfAbsent(passage, number -> new LinkedHashSet<>()).add(departed.key());
        }
      }
    }
    return keys;
  }

  private static String withKeys(String html, Map<Integer, Set<String>> keys) {
    Matcher passage = PASSAGE.matcher(html);
    StringBuilder all = new StringBuilder(html.length() + 64 * keys.size());
    int from = 0;
    while (passage.find()) {
      all.append(html, from, passage.end());
      from = passage.end();
      for (String key : keys.getOrDefault(Integer.parseInt(passage.group(1)), Set.of())) {
        all.append("<a class=\"key\" href=\"#dep-").append(key).append("\">");
        all.append(key).append("</a> ");
      }
    }
    return all.append(html, from, html.length()).toString();
  }
}
