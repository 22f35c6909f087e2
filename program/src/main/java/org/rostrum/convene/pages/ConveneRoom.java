package org.rostrum.convene.pages;

import java.time.Clock;
import org.rostrum.convene.house.Convening;
import org.rostrum.convene.house.DeadlineChanges;
import org.rostrum.convene.house.DebateRecord;
import org.rostrum.convene.house.Editing;
import org.rostrum.convene.house.Evidences;
import org.rostrum.convene.house.KeptDebates;
import org.rostrum.convene.house.KeptStages;
import org.rostrum.convene.house.NoteIntake;
import org.rostrum.convene.letters.CalendarFile;
import org.rostrum.debate.Debates;
import org.rostrum.people.Act;
import org.rostrum.people.Addressees;
import org.rostrum.people.DebateTab;
import org.rostrum.people.People;
import org.rostrum.people.pages.DebateTabs;
import org.rostrum.post.Outbox;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.revision.Revisions;
import org.rostrum.web.Board;
import org.rostrum.web.HouseSign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the room together: the debates as they are kept, and their pages. */
@Configuration(proxyBeanMethods = false)
@Import({
  AnnounceController.class,
  DebateController.class,
  DebateDataController.class,
  DeadlineController.class,
  DebatesController.class,
  EditController.class,
  NewDebateController.class,
  PolicyController.class
})
public class ConveneRoom {

  /** Answers {@code Debates} and {@code Stages}. */
  @Bean
  KeptDebates keptDebates(Database database, Clock clock) {
    return new KeptDebates(database, clock);
  }

  /** Answers {@code StageChanges} and {@code DeadlineExtension}. */
  @Bean
  KeptStages keptStages(Database database, Events events) {
    return new KeptStages(database, events);
  }

  @Bean
  DebateRecord debateRecord(Registrar registrar) {
    return new DebateRecord(registrar);
  }

  @Bean
  Convening convening(
      Database database,
      Debates debates,
      Revisions revisions,
      Events events,
      DebateRecord record,
      Clock clock) {
    return new Convening(database, debates, revisions, events, record, clock);
  }

  @Bean
  Editing editing(
      Database database,
      Debates debates,
      Revisions revisions,
      Events events,
      DebateRecord record,
      Clock clock) {
    return new Editing(database, debates, revisions, events, record, clock);
  }

  @Bean
  Evidences evidences(Database database) {
    return new Evidences(database);
  }

  @Bean
  DeadlineLetters deadlineLetters(
      Outbox outbox, Addressees addressees, Names names, HouseSign sign, CalendarFile calendar) {
    return new DeadlineLetters(outbox, addressees, names, sign, calendar);
  }

  @Bean
  DeadlineChanges deadlineChanges(
      Database database,
      Debates debates,
      Editing editing,
      People people,
      Events events,
      DebateRecord record,
      DeadlineLetters told,
      Clock clock) {
    return new DeadlineChanges(database, debates, editing, people, events, record, told, clock);
  }

  @Bean
  PolicyPage policyPage(
      DeadlineChanges changes,
      DeadlineLetters sentences,
      Evidences evidences,
      DebateTabs tabs,
      Names names) {
    return new PolicyPage(changes, sentences, evidences, tabs, names);
  }

  @Bean
  DebateTab policyTab() {
    return DebateTab.of(
        60, ConveneWords.ALL, "tab.policy", "/debates/{debate}/policy", Act.SEE_PREPARED_DEBATE);
  }

  @Bean
  Names names(People people) {
    return new Names(people);
  }

  @Bean
  NoteIntake noteIntake(FileStores files) {
    return new NoteIntake(files);
  }

  @Bean
  Visible visible(Debates debates) {
    return new Visible(debates);
  }

  @Bean
  DebateTab debateTab() {
    return DebateTab.open(10, ConveneWords.ALL, "tab.debate", "/debates/{debate}");
  }

  @Bean
  DebateTab editTab() {
    return DebateTab.of(50, ConveneWords.ALL, "tab.edit", "/debates/{debate}/edit", Act.CONVENE);
  }

  @Bean
  Board board(Debates debates) {
    return new DebateBoard(debates);
  }
}
