package org.rostrum.people.pace;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.people.keys.KeyShelf;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;

/** Whose passkey a request to enter says it shows. */
final class ShownKey {
  private static final String ENTER = "/enter";
  private static final Pattern ID =
      Pattern.compile("\"rawId\"\\s*:\\s*\"([A-Za-z0-9_-]{1,1400})\"");

  private ShownKey() {}

  /** The person's id, or the key's name where nobody has such a key; empty for other requests. */
  static Optional<String> of(HttpServletRequest request, KeyShelf shelf) {
    if (!ENTER.equals(request.getRequestURI())) {
      return Optional.empty();
    }
    String shown = Optional.ofNullable(request.getParameter("credential")).orElse("");
    Matcher matcher = ID.matcher(shown);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String id = matcher.group(1);
    Optional<CredentialRecord> key =
        Optional.ofNullable(shelf.findByCredentialId(Bytes.fromBase64(id)));
    return Optional.of(
        key.map(CredentialRecord::getUserEntityUserId)
            .map(person -> "person " + new String(person.getBytes(), StandardCharsets.UTF_8))
            .orElse("key " + id));
  }
}
