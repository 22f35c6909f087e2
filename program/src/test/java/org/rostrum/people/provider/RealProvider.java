package org.rostrum.people.provider;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCacheAwareFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A real identity provider (Spring Authorization Server) on a port of its own, with a page to log
 * in. A test sets what it says of people, and how it misbehaves.
 */
public final class RealProvider implements AutoCloseable {
  /** What this house is called there, and its secret. */
  public static final String CLIENT = "rostrum";

  public static final String SECRET = "a secret of the test";
  public static final String PASSWORD = "open";

  /** What it says beside the subject, by login name; changed by tests. */
  public final Map<String, Map<String, Object>> claims = new ConcurrentHashMap<>();

  /** Does it heed prompt=login? */
  public volatile Heed heed = Heed.PROMPT;

  /** Whether a provider asks again who somebody is, when asked to. */
  public enum Heed {
    PROMPT,
    NOTHING
  }

  private final int port;
  private final Clock clock;
  private volatile Instant shown = Instant.EPOCH;
  private ConfigurableApplicationContext context;

  /**
   * Starts one.
   *
   * @param redirect where it may send people back to
   */
  public RealProvider(int port, String redirect, Clock clock) {
    this.port = port;
    this.clock = clock;
    SpringApplication application = new SpringApplication(Parts.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    application.setDefaultProperties(
        Map.of("server.port", port, "logging.level.root", "WARN", "spring.jmx.enabled", "false"));
    application.addInitializers(beans -> {
      GenericApplicationContext generic = (GenericApplicationContext) beans;
      generic.registerBean(RealProvider.class, () -> this);
      generic.registerBean(RegisteredClientRepository.class, () -> client(redirect));
    });
    context = application.run();
  }

  public String issuer() {
    return "http://127.0.0.1:" + port;
  }

  private static RegisteredClientRepository client(String redirect) {
    return new InMemoryRegisteredClientRepository(
        RegisteredClient.withId("house")
            .clientId(CLIENT)
            .clientSecret("{noop}" + SECRET)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri(redirect)
            .scope("openid")
            .scope("email")
            .clientSettings(ClientSettings.builder().requireProofKey(true).build())
            .build());
  }

  @Override
  public void close() {
    context.close();
  }

  /** Its parts. */
  @Configuration(proxyBeanMethods = false)
  @EnableWebSecurity
  @ImportAutoConfiguration({
    HttpMessageConvertersAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
  })
  static class Parts {
    @Bean
    SecurityFilterChain chain(HttpSecurity http, RealProvider provider) {
      SavedRequestAwareAuthenticationSuccessHandler onward =
          new SavedRequestAwareAuthenticationSuccessHandler();
      return http.oauth2AuthorizationServer(server -> server.oidc(oidc -> {}))
          .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .addFilterBefore(new AsksAgain(provider), RequestCacheAwareFilter.class)
          .formLogin(form ->
              form.successHandler((request, response, who) -> {
                provider.shown = provider.clock.instant();
                request.getSession().setAttribute(AsksAgain.ASKED, "yes");
                onward.onAuthenticationSuccess(request, response, who);
              }))
          .build();
    }

    @Bean
    UserDetailsService users() {
      return name -> User.withUsername(name).password("{noop}" + PASSWORD).roles("USER").build();
    }

    @Bean
    AuthorizationServerSettings settings(RealProvider provider) {
      return AuthorizationServerSettings.builder().issuer(provider.issuer()).build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> sayings(RealProvider provider) {
      return token -> {
        if (token.getTokenType().getValue().equals("id_token")) {
          Authentication who = token.getPrincipal();
          String name = Objects.requireNonNull(who).getName();
          token.getClaims().claim("auth_time", provider.shown.getEpochSecond());
          provider.claims.getOrDefault(name, Map.of()).forEach(token.getClaims()::claim);
        }
      };
    }

    @Bean
    JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
      KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
      maker.initialize(2048);
      KeyPair pair = maker.generateKeyPair();
      return new ImmutableJWKSet<>(
          new JWKSet(
              new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                  .privateKey((RSAPrivateKey) pair.getPrivate())
                  .keyID("one")
                  .build()));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
      return NimbusJwtDecoder.withJwkSource(keys).build();
    }
  }

  /** Heeds prompt=login: whoever was let in before must show again who they are. */
  private static final class AsksAgain extends OncePerRequestFilter {
    static final String ASKED = "asked again";

    private final RealProvider provider;

    AsksAgain(RealProvider provider) {
      this.provider = provider;
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      if (provider.heed == Heed.PROMPT
          && "/oauth2/authorize".equals(request.getRequestURI())
          && "login".equals(request.getParameter("prompt"))
          && request.getSession().getAttribute("SPRING_SECURITY_CONTEXT") != null
          && request.getSession().getAttribute(ASKED) == null) {
        request.getSession().invalidate();
        response.sendRedirect(
            request.getRequestURI() + "?" + request.getQueryString()); // now as a stranger
        return;
      }
      if ("/oauth2/authorize".equals(request.getRequestURI())) {
        request.getSession().removeAttribute(ASKED);
      }
      chain.doFilter(request, response);
    }
  }
}
