package org.rostrum.people.door;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rostrum.people.AccessLetters;
import org.rostrum.people.Addressees;
import org.rostrum.people.Notices;
import org.rostrum.people.People;
import org.rostrum.people.Stages;
import org.rostrum.people.keys.Entrances;
import org.rostrum.people.keys.Identities;
import org.rostrum.people.keys.KeyShelf;
import org.rostrum.people.keys.Links;
import org.rostrum.people.keys.Passkeys;
import org.rostrum.people.keys.Recoveries;
import org.rostrum.post.Outbox;
import org.rostrum.storage.Database;
import org.rostrum.web.HouseSign;
import org.rostrum.web.PageWriter;
import org.rostrum.web.TroublePages;
import org.rostrum.web.watch.Counted;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts the door together. Spring Security keeps the firewall and the guard of forms; who may do
 * what is the {@link Doorkeeper}'s, whom no request passes by.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class DoorRoom {

  @Bean
  People people(Database database, Clock clock, SecureRandom chance) {
    return new People(database, clock, chance);
  }

  @Bean
  AccessLetters accessLetters(Outbox outbox, Addressees addressees, People people, HouseSign sign) {
    return new AccessLetters(outbox, addressees, people, sign);
  }

  @Bean
  Notices notices(Database database, People people, AccessLetters letters, Clock clock) {
    return new Notices(database, people, letters, clock);
  }

  @Bean
  Addressees addressees(Database database) {
    return new Addressees(database);
  }

  @Bean
  KeyShelf keyShelf(Database database) {
    return new KeyShelf(database);
  }

  @Bean
  Passkeys passkeys(Database database, People people, KeyShelf shelf, HouseSign sign, Clock clock) {
    return new Passkeys(database, people, shelf, sign, clock);
  }

  @Bean
  Identities identities(Database database, Clock clock) {
    return new Identities(database, clock);
  }

  @Bean
  Entrances entrances(KeyShelf shelf, Identities identities) {
    return new Entrances(shelf, identities);
  }

  @Bean
  Links links(Database database, People people, Clock clock) {
    return new Links(database, people, clock);
  }

  @Bean
  Recoveries recoveries(Database database, People people, Clock clock) {
    return new Recoveries(database, people, clock);
  }

  @Bean
  Sessions sessions(Database database, People people, Clock clock) {
    return new Sessions(database, people, clock);
  }

  @Bean
  Counted sessionsCounted(Sessions sessions) {
    return Counted.one("rostrum_sessions", "Sessions that have not ended", sessions::count);
  }

  @Bean
  SessionCookie sessionCookie(HouseSign sign) {
    return new SessionCookie(sign);
  }

  @Bean
  WebMvcConfigurer door(
      Sessions sessions,
      SessionCookie cookie,
      People people,
      Passkeys passkeys,
      ObjectProvider<Stages> stages,
      ObjectProvider<OtherWays> others,
      ObjectProvider<PageWriter> pages,
      ObjectProvider<TroublePages> troubles) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        Stages known = stages.getIfAvailable(() -> debate -> Optional.empty());
        registry.addInterceptor(
            new Doorkeeper(
                sessions,
                cookie,
                people,
                passkeys,
                known,
                others.getIfAvailable(() -> new OtherWays("", "")),
                pages.getObject(),
                troubles.getObject()));
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new EnteredParameter());
      }
    };
  }

  @Bean
  SecurityFilterChain filters(
      HttpSecurity http, HouseSign sign, PageWriter pages, TroublePages troubles) {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(sign.cookie("form"));
    tokens.setCookiePath("/");
    tokens.setCookieCustomizer(
        cookie -> cookie.httpOnly(true).secure(sign.isSecure()).sameSite("Strict"));
    return http.csrf(csrf -> csrf.csrfTokenRepository(tokens))
        .exceptionHandling(refusals ->
            refusals.accessDeniedHandler((request, response, refusal) ->
                pages.write(
                    request,
                    response,
                    troubles.ofStatus(request, HttpStatus.BAD_REQUEST, refusal))))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .build();
  }
}
