package org.rostrum.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.rostrum.settings.Settings;
import org.rostrum.storage.events.Events;
import org.rostrum.web.live.Watchers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the room together. What others bring: a clock, settings, visitors, a board, checks. */
@Configuration(proxyBeanMethods = false)
@Import({AssetsController.class, HomeController.class, StyleController.class, TroubleAnswers.class})
public class WebRoom {
  private static final String TEMPLATES = "rostrum.templates";

  @Bean
  HouseSign houseSign(Settings settings) {
    return HouseSign.of(settings);
  }

  @Bean
  Assets assets() {
    return new Assets();
  }

  @Bean
  Told told(HouseSign sign) {
    return new Told(sign);
  }

  @Bean
  PageWriter pageWriter(
      HouseSign sign, ObjectProvider<Visitors> visitors, Clock clock, Assets assets, Told told) {
    Visitors known = visitors.getIfAvailable(() -> (request, tongue) -> Visitor.NOBODY);
    TemplateEngine templates =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, WebRoom.class.getClassLoader(), TEMPLATES);
    return new PageWriter(templates, new Frames(sign, known, clock, assets, told), told);
  }

  @Bean
  TroublePages troublePages(TroubleNumbers numbers, Clock clock) {
    return new TroublePages(numbers, clock);
  }

  @Bean
  Watchers watchers(Events events, SecureRandom chance) {
    return new Watchers(events, chance);
  }

  @Bean
  WebMvcConfigurer answers(PageWriter pages, Told told) {
    return new WebMvcConfigurer() {
      @Override
      public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(pages);
        handlers.add(new OnwardWriter(told));
      }
    };
  }

  @Bean
  FilterRegistrationBean<Headers> headers(HouseSign sign) {
    return early(new Headers(sign), 0);
  }

  @Bean
  FilterRegistrationBean<TongueChoice> tongueChoice(HouseSign sign) {
    return early(new TongueChoice(sign), 1);
  }

  @Bean
  ErrorPageRegistrar troublePage() {
    return registry -> registry.addErrorPages(new ErrorPage("/error"));
  }

  /** Before the room that keeps the door, so that its refusals are pages too. */
  private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> early(
      F filter, int order) {
    FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10 + order);
    return registration;
  }
}
