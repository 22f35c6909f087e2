package org.rostrum.people.pace;

import java.time.Clock;
import org.rostrum.people.keys.KeyShelf;
import org.rostrum.web.PageWriter;
import org.rostrum.web.TroublePages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the room together: it looks after the door has looked. */
@Configuration(proxyBeanMethods = false)
public class PaceRoom {
  private static final int AFTER_THE_DOOR = 100;

  @Bean
  WebMvcConfigurer pace(
      Clock clock,
      KeyShelf shelf,
      ObjectProvider<PageWriter> pages,
      ObjectProvider<TroublePages> troubles) {
    Pace pace = new Pace(clock);
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry
            .addInterceptor(new PaceKeeper(pace, shelf, pages.getObject(), troubles.getObject()))
            .order(AFTER_THE_DOOR);
      }
    };
  }
}
