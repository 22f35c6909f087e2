package org.rostrum.document.word.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.word.language.Languages;
import org.rostrum.document.word.numbering.Numbering;
import org.rostrum.document.word.pack.WordPackage;
import org.rostrum.document.word.style.CharacterFormat;
import org.rostrum.document.word.style.Styles;

/** The file being read: its parts, and what all its stories share. For one thread, one reading. */
final class Manuscript {
  final WordPackage pack;
  final Limits limits;
  final Styles styles;
  final Numbering numbering;
  final CharacterFormat theme;
  final Departures departures;
  final Budget budget;
  final Languages languages = new Languages();
  final Pictures pictures;
  final Notes notes;
  final Places places = new Places();
  final Map<String, Set<Integer>> unfinishedFields;
  final Map<String, Set<Integer>> newlyUnfinished = new HashMap<>();

  /**
   * A manuscript.
   *
   * @param theme the languages the document's theme is set to, where nothing else is marked
   * @param unfinishedFields by part, the fields that begin and never end, told by a reading before
   */
  Manuscript(
      WordPackage pack,
      Limits limits,
      Styles styles,
      Numbering numbering,
      CharacterFormat theme,
      Departures departures,
      Map<String, Set<Integer>> unfinishedFields) {
    this.pack = pack;
    this.limits = limits;
    this.styles = styles;
    this.numbering = numbering;
    this.theme = theme;
    this.departures = departures;
    this.unfinishedFields = unfinishedFields;
    this.pictures = new Pictures(pack, departures);
    this.budget = new Budget(limits);
    this.notes = new Notes(limits, budget, departures);
  }

  boolean unfinished(String part, int field) {
    return unfinishedFields.getOrDefault(part, Set.of()).contains(field);
  }

  void tellUnfinished(String part, int field) {
    newlyUnfinished.computeIfAbsent(part, p -> new HashSet<>()).add(field);
  }
}
