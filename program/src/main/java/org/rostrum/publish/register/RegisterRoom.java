package org.rostrum.publish.register;

import org.rostrum.people.Act;
import org.rostrum.people.DebateTab;
import org.rostrum.storage.register.Registrar;
import org.rostrum.web.HealthCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@Import({
  RegisterController.class,
  TileController.class,
  VerifyController.class,
  HistoryController.class
})
public class RegisterRoom {
  /** Whether an entry could be appended now. */
  @Bean
  HealthCheck registerCheck(Registrar registrar) {
    return new HealthCheck() {
      @Override
      public String name() {
        return "register";
      }

      @Override
      public void attempt() {
        registrar
            .trouble()
            .ifPresent(trouble -> {
              throw trouble;
            });
      }
    };
  }

  @Bean
  DebateTab historyTab() {
    return DebateTab.of(80, RegisterWords.ALL, "title", "/debates/{debate}/register", Act.AUDIT);
  }

  @Bean
  DebateTab ownHistoryTab() {
    return DebateTab.of(
        35,
        RegisterWords.ALL,
        "title",
        "/debates/{debate}/missions/{mission}/register",
        Act.SEE_MISSION);
  }
}
