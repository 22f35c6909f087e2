package org.rostrum.gates;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of words of all modules: six languages each, the same keys with the same places,
 * nothing left in English, and no key that nobody says.
 *
 * <p>A key counts as said when it can be put together from string literals of the modules' sources
 * and templates, and from the names of their constants written as codes ({@code HIDDEN_TEXT}:
 * {@code hidden-text}).
 */
final class WordFiles {
  private static final List<String> TONGUES = List.of("ar", "en", "es", "fr", "ru", "zh");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  /** In an attribute of a template the quotes of a key stand within quotes. */
  private static final Pattern WITHIN = Pattern.compile("(?<=\")[a-z0-9.-]+(?=\")");

  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern PLACE = Pattern.compile("\\{[^{}]*\\}");
  private static final Map<String, Pattern> OWN_SCRIPT =
      Map.of(
          "ar", Pattern.compile("\\p{IsArabic}"),
          "ru", Pattern.compile("\\p{IsCyrillic}"),
          "zh", Pattern.compile("\\p{IsHan}"));

  private WordFiles() {}

  /** What is wrong, a sentence each, sorted. */
  static List<String> faults(Path root, List<String> modules) {
    SortedSet<String> faults = new TreeSet<>();
    Set<String> literals = new HashSet<>(Set.of("."));
    for (String module : modules) {
      Path sources = root.resolve(module).resolve("src/main");
      if (Files.isDirectory(sources)) {
        literals.addAll(literals(sources));
      }
    }
    for (String module : modules) {
      Path sources = root.resolve(module).resolve("src/main");
      if (Files.isDirectory(sources)) {
        for (Path english : files(sources, "words_en.properties")) {
          faults.addAll(faults(root, english, literals));
        }
      }
    }
    return List.copyOf(faults);
  }

  private static SortedSet<String> faults(Path root, Path english, Set<String> literals) {
    SortedSet<String> faults = new TreeSet<>();
    SortedMap<String, String> source = read(english);
    for (String tongue : TONGUES) {
      Path file = english.resolveSibling("words_" + tongue + ".properties");
      String name = root.relativize(file).toString();
      if (!Files.exists(file)) {
        faults.add(name + " is missing.");
        continue;
      }
      SortedMap<String, String> sentences = read(file);
      for (Map.Entry<String, String> sentence : source.entrySet()) {
        String said = sentences.get(sentence.getKey());
        if (said == null) {
          faults.add(name + " has no " + sentence.getKey() + ".");
        } else if (!places(said).equals(places(sentence.getValue()))) {
          faults.add(name + ": " + sentence.getKey() + " has other places than the English.");
        } else if (isCopied(tongue, sentence.getValue(), said)) {
          faults.add(name + ": " + sentence.getKey() + " is the English.");
        } else if (said.contains("'")) {
          faults.add(name + ": " + sentence.getKey() + " has a typewriter's apostrophe; use ’.");
        }
      }
      for (String key : sentences.keySet()) {
        if (!source.containsKey(key)) {
          faults.add(name + " has " + key + ", which the English has not.");
        }
      }
    }
    for (String key : source.keySet()) {
      if (!said(key, literals)) {
        faults.add(root.relativize(english) + ": nobody says " + key + ".");
      }
    }
    return faults;
  }

  /**
   * Is this a sentence that nobody translated? A few words may be the same in two languages that
   * share a script (French "Documents"); in another script a word of English is none of theirs.
   */
  private static boolean isCopied(String tongue, String english, String said) {
    List<String> words = words(english);
    return switch (tongue) {
      case "ar", "ru", "zh" ->
          words(said).stream()
                  .anyMatch(word ->
                      word.length() > 3
                          && words.contains(word)
                          && !word.equals(word.toUpperCase(Locale.ROOT)))
              && !java.util.Objects.requireNonNull(OWN_SCRIPT.get(tongue)).matcher(said).find();
      case "es", "fr" -> words.size() > 2 && said.equals(english);
      default -> false;
    };
  }

  /** The words of a sentence outside of its places. */
  private static List<String> words(String sentence) {
    String left = sentence;
    for (String before = ""; !before.equals(left); ) {
      before = left;
      left = PLACE.matcher(left).replaceAll(" ");
    }
    return WORD.matcher(left).results().map(MatchResult::group).toList();
  }

  private static boolean said(String key, Set<String> literals) {
    boolean[] reached = new boolean[key.length() + 1];
    reached[0] = true;
    for (int from = 0; from < key.length(); from++) {
      for (int to = from + 1; reached[from] && to <= key.length(); to++) {
        reached[to] |= literals.contains(key.substring(from, to));
      }
    }
    return reached[key.length()];
  }

  private static Set<String> places(String sentence) {
    Set<String> names = new TreeSet<>();
    MessagePattern parsed = new MessagePattern(sentence);
    for (int i = 0; i < parsed.countParts(); i++) {
      if (parsed.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
        names.add(parsed.getSubstring(parsed.getPart(i)));
      }
    }
    return names;
  }

  private static Set<String> literals(Path sources) {
    Set<String> literals = new HashSet<>();
    for (String ending : List.of(".java", ".jte")) {
      for (Path file : files(sources, ending)) {
        String text = text(file);
        Matcher literal = LITERAL.matcher(text);
        while (literal.find()) {
          literals.add(literal.group(1));
        }
        if (ending.equals(".jte")) {
          WITHIN.matcher(text).results().map(MatchResult::group).forEach(literals::add);
        }
        Matcher constant = CONSTANT.matcher(text);
        while (constant.find()) {
          literals.add(constant.group().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
      }
    }
    literals.remove("");
    return literals;
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, String> read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> sentences = new TreeMap<>();
    properties.forEach((key, value) -> sentences.put(key.toString(), value.toString()));
    return sentences;
  }
}
