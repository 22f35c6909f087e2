package org.rostrum.receive.filing;

import java.time.Clock;
import org.rostrum.debate.Debates;
import org.rostrum.people.People;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.storage.Database;
import org.rostrum.storage.events.Events;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.revision.Revisions;
import org.rostrum.web.watch.Counted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
public class FilingRoom {
  @Bean
  Filings filings(Database database, Revisions revisions) {
    return new Filings(database, revisions);
  }

  @Bean
  FiledForCompilation filedForCompilation(
      Database database, Filings filings, Revisions revisions, Events events, Clock clock) {
    return new FiledForCompilation(database, filings, revisions, events, clock);
  }

  @Bean
  FilingStandings filingStandings(People people, Filings filings, Drafts drafts) {
    return new FilingStandings(people, filings, drafts);
  }

  @Bean
  Counted filingsCounted(Filings filings) {
    return Counted.each(
        "rostrum_filings", "Filings, by how far they are", "state", filings::countByState);
  }

  @Bean
  FilingWitness filingWitness() {
    return new FilingWitness();
  }

  @Bean
  FilingReconciliation filingReconciliation(
      Database database, Registrar registrar, FileStores files) {
    return new FilingReconciliation(database, registrar, files);
  }

  @Bean
  Book filingBook(Registrar registrar, Revisions revisions, Events events, Clock clock) {
    return new Book(registrar, revisions, events, clock);
  }

  @Bean
  FileStatement fileStatement(
      Database database, FileStores files, Debates debates, Drafts drafts, Book book) {
    return new FileStatement(database, files, debates, drafts, book);
  }

  @Bean
  Deeds deeds(Database database, Debates debates, Revisions revisions, Book book, Clock clock) {
    return new Deeds(database, debates, revisions, book, clock);
  }

  @Bean
  AddLetter addLetter(
      Database database, FileStores files, Drafts drafts, Filings filings, Deeds deeds) {
    return new AddLetter(database, files, drafts, filings, deeds);
  }
}
