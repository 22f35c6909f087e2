package org.rostrum.compile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.compile.plan.AnnexOrder;
import org.rostrum.compile.plan.Participants;
import org.rostrum.compile.plan.Plan;
import org.rostrum.compile.plan.RosterNames;
import org.rostrum.compile.plan.Wording;
import org.rostrum.debate.CompilationSettings;
import org.rostrum.debate.Debate;
import org.rostrum.debate.Language;
import org.rostrum.debate.StatementFacts;

/**
 * Makes a debate and its statements ready to be compiled: names, order, the letter's wording. The
 * same for the terminal and for the house.
 */
public final class Preparation {
  private final Debate debate;
  private final CompilationSettings told;
  private final CompilationSettings settings;
  private final List<Map<String, String>> translations;
  private final List<String> remarks;
  private final Plan.Draft draft;

  /**
   * @param language another than the debate's own; empty for that
   * @param translations what the debate's own words are in other languages
   * @param remarks what a person should know of the statements, in words
   * @param draft whether the result may be taken for the official document
   */
  public Preparation(
      Debate debate,
      Optional<String> language,
      List<Map<String, String>> translations,
      List<String> remarks,
      Plan.Draft draft) {
    this.told = debate.compilation();
    this.settings = language.map(told::withLanguage).orElse(told);
    this.debate = debate.withCompilation(settings);
    this.translations = List.copyOf(translations);
    this.remarks = List.copyOf(remarks);
    this.draft = draft;
  }

  /**
   * What {@link Compile} needs.
   *
   * @param statements in the order of their annexes
   */
  public record Prepared(Plan plan, List<Statement> statements) {
    public Prepared {
      statements = List.copyOf(statements);
    }
  }

  /** The language of the letter, as asked for. */
  public String tongue() {
    return settings.language();
  }

  /**
   * Prepares.
   *
   * @param folder where the statements' files are
   * @return nothing when the letter cannot be written in the language
   */
  public Optional<Prepared> of(List<StatementFacts> facts, Path folder) {
    return wording().map(wording -> prepared(facts, folder, wording));
  }

  private Prepared prepared(List<StatementFacts> facts, Path folder, Wording wording) {
    Participants participants = new Participants(debate, RosterNames.of(debate), wording);
    List<Statement> statements =
        AnnexOrder.sort(
            facts.stream()
                .map(each ->
                    new Statement(
                        folder.resolve(each.file()), participants.of(each), each.language()))
                .toList(),
            Statement::who,
            settings.members());
    Plan plan =
        new Plan(
            debate,
            wording,
            statements.stream().map(Statement::who).toList(),
            Stream.concat(remarks.stream(), participants.missing().stream()).toList(),
            draft);
    return new Prepared(plan, statements);
  }

  private Optional<Wording> wording() {
    boolean isOwn = Language.of(settings.language()).equals(Language.of(told.language()));
    Wording.Told where = isOwn ? Wording.Told.IN_THIS_LANGUAGE : Wording.Told.IN_ANOTHER;
    // The phrases a debate replaces are in its own language, and would stand in the wrong letter.
    Map<String, String> own =
        switch (where) {
          case IN_THIS_LANGUAGE -> settings.wording();
          case IN_ANOTHER -> Map.of();
        };
    return Wording.of(settings.language(), own, where, translations);
  }
}
