package org.rostrum.publish.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.register.tree.Hash;
import org.rostrum.storage.register.Registrar;
import org.rostrum.web.Headers;
import org.rostrum.web.OpenToAll;
import org.rostrum.web.Page;
import org.springframework.http.ResponseEntity;
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

  private static final String VERIFIER = "rostrum_verify.py";

  private final Registrar registrar;
  private final byte[] verifier;

  VerifyController(Registrar registrar) {
    this.registrar = registrar;
    this.verifier = verifier();
  }

  @GetMapping("/verify")
  Page page(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    return Page.of(
        RegisterWords.ALL,
        "publish/verify",
        Map.of(
            "keys",
            registrar.keys().stream().map(VerifierKey::text).collect(Collectors.joining("\n")),
            "sha256",
            Hash.of(verifier).hex(),
            "lines",
            new String(verifier, StandardCharsets.UTF_8).lines().count()));
  }

  /** The verifier in Python, for whoever wants to trust no server and no browser. */
  @GetMapping("/verify/" + VERIFIER)
  ResponseEntity<String> program() {
    return PlainAnswer.file(new String(verifier, StandardCharsets.UTF_8), VERIFIER);
  }

  private static byte[] verifier() {
    try (InputStream in = VerifyController.class.getResourceAsStream(VERIFIER)) {
      return Objects.requireNonNull(in, VERIFIER).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
