package org.rostrum.receive.pages;

import java.time.Clock;
import java.util.List;
import org.rostrum.debate.Debates;
import org.rostrum.people.Act;
import org.rostrum.people.Addressees;
import org.rostrum.people.DebateTab;
import org.rostrum.people.People;
import org.rostrum.post.Outbox;
import org.rostrum.receive.ReceiveWords;
import org.rostrum.receive.filing.Deeds;
import org.rostrum.receive.filing.Filings;
import org.rostrum.receive.letters.FilingLetters;
import org.rostrum.receive.outage.Outages;
import org.rostrum.receive.receipt.ReceiptSheets;
import org.rostrum.receive.receipt.Receipts;
import org.rostrum.settings.Settings;
import org.rostrum.storage.Database;
import org.rostrum.storage.register.Registrar;
import org.rostrum.web.HouseSign;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts together the pages of filing, and what follows on a filing. */
@Configuration(proxyBeanMethods = false)
@Import({FileController.class, FilingsController.class, ReceiptsController.class})
public class FilingPagesRoom {
  @Bean
  Receipts receipts(Database database, Registrar registrar, Clock clock) {
    return new Receipts(database, registrar, clock);
  }

  @Bean
  ReceiptSheets receiptSheets(
      Receipts receipts, Filings filings, Debates debates, People people, HouseSign sign) {
    return new ReceiptSheets(receipts, filings, debates, people, sign);
  }

  @Bean
  FilingLetters filingLetters(
      Database database,
      Receipts receipts,
      ReceiptSheets sheets,
      Addressees addressees,
      Outbox outbox,
      HouseSign sign) {
    return new FilingLetters(database, receipts, sheets, addressees, outbox, sign);
  }

  @Bean
  Telling telling(FilingLetters letters) {
    return new Telling(letters);
  }

  @Bean
  Aftermath aftermath(Receipts receipts, Telling telling) {
    return new Aftermath(receipts, telling);
  }

  @Bean
  Doing doing(Deeds deeds, Aftermath aftermath, Tellings told) {
    return new Doing(deeds, aftermath, told);
  }

  @Bean
  Tellings tellings(Filings filings, Outages outages, People people, Clock clock) {
    return new Tellings(filings, outages, people, clock);
  }

  @Bean
  Fallback fallback(Settings settings) {
    return Fallback.of(settings);
  }

  /** What a crash left undone after its commit: receipts and letters. */
  @Bean
  SmartInitializingSingleton dueReceipts(Receipts receipts, FilingLetters letters) {
    return () -> {
      receipts.missionsDue().forEach(receipts::make);
      letters.tell();
    };
  }

  @Bean
  FilterRegistrationBean<LastByte> lastByte(Clock clock) {
    FilterRegistrationBean<LastByte> registration =
        new FilterRegistrationBean<>(new LastByte(clock));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 5); // after the encoding, before all else
    return registration;
  }

  @Bean
  WebMvcConfigurer receivedParameter() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ReceivedParameter());
      }
    };
  }

  @Bean
  DebateTab filingsTab() {
    return DebateTab.of(
        25,
        ReceiveWords.ALL,
        "filings.title",
        "/debates/{debate}/missions/{mission}/filings",
        Act.SEE_MISSION);
  }

  @Bean
  DebateTab receiptsTab() {
    return DebateTab.of(
        30,
        ReceiveWords.ALL,
        "receipts.title",
        "/debates/{debate}/missions/{mission}/receipts",
        Act.SEE_MISSION);
  }
}
