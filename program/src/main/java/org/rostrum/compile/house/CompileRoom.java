package org.rostrum.compile.house;

import java.time.Clock;
import org.rostrum.debate.AcceptedFilings;
import org.rostrum.debate.Debates;
import org.rostrum.debate.Reconciliation;
import org.rostrum.debate.StageChanges;
import org.rostrum.people.Act;
import org.rostrum.people.DebateTab;
import org.rostrum.people.People;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.register.Registrar;
import org.rostrum.web.live.Watchers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the room together. What others bring: the ports of the debate, and a bench. */
@Configuration(proxyBeanMethods = false)
public class CompileRoom {
  @Bean
  Compilations compilations(Database database, Events events, Clock clock) {
    return new Compilations(database, events, clock);
  }

  @Bean
  HouseCompilation houseCompilation(
      Database database,
      FileStores files,
      Debates debates,
      AcceptedFilings accepted,
      Reconciliation reconciliation,
      StageChanges stages,
      Registrar registrar,
      Compilations compilations,
      Bench bench) {
    return new HouseCompilation(
        database,
        files.unpublished(),
        debates,
        accepted,
        reconciliation,
        stages,
        registrar,
        compilations,
        bench);
  }

  @Bean
  CompileController compileController(
      Debates debates,
      AcceptedFilings accepted,
      Compilations compilations,
      HouseCompilation house,
      FileStores files,
      People people,
      Watchers watchers) {
    return new CompileController(
        debates, accepted, compilations, house, files.unpublished(), people, watchers);
  }

  @Bean
  DebateTab compileTab() {
    return DebateTab.of(
        45, CompileController.WORDS, "compile.title", "/debates/{debate}/compile", Act.COMPILE);
  }
}
