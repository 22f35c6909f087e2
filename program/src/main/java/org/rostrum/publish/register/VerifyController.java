package org.rostrum.publish.register;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.storage.register.Registrar;
import org.rostrum.web.Headers;
import org.rostrum.web.OpenToAll;
import org.rostrum.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page on which a browser checks a receipt by itself. Its policy lets it connect to nothing:
 * the browser would refuse to send what the page promises not to.
 */
@Controller
@OpenToAll
final class VerifyController {
  private static final String POLICY =
      Headers.POLICY.replace("connect-src 'self'", "connect-src 'none'");

  private final Registrar registrar;

  VerifyController(Registrar registrar) {
    this.registrar = registrar;
  }

  @GetMapping("/verify")
  Page page(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    return Page.of(
        RegisterWords.ALL,
        "publish/verify",
        Map.of(
            "keys",
            registrar.keys().stream().map(VerifierKey::text).collect(Collectors.joining("\n"))));
  }
}
