package org.rostrum.convene.pages;

import java.time.Clock;
import org.rostrum.convene.house.Convening;
import org.rostrum.convene.house.KeptDebates;
import org.rostrum.convene.house.KeptStages;
import org.rostrum.convene.house.NoteIntake;
import org.rostrum.debate.Debates;
import org.rostrum.people.DebateTab;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.revision.Revisions;
import org.rostrum.web.Board;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the room together: the debates as they are kept, and their pages. */
@Configuration(proxyBeanMethods = false)
@Import({DebateController.class, DebateDataController.class})
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
  Convening convening(Database database, Revisions revisions, Events events, Clock clock) {
    return new Convening(database, revisions, events, clock);
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
  Board board(Debates debates) {
    return new DebateBoard(debates);
  }
}
