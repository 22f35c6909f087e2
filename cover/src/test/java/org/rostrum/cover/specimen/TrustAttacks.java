package org.rostrum.cover.specimen;

import java.time.Instant;
import java.util.List;

/** Row 39: who pretends to be the known signer. */
public final class TrustAttacks {
  private final Authority authority;
  private final Authority.Holder known;

  public TrustAttacks(Authority authority, Authority.Holder known) {
    this.authority = authority;
    this.known = known;
  }

  public List<Attack> all() {
    String name = known.certificate().getSubjectX500Principal().getName();
    Instant before = Authority.TODAY.minusSeconds(86_400);
    Instant after = Authority.TODAY.plusSeconds(86_400);
    Instant old = Instant.parse("2025-01-01T00:00:00Z");
    Instant far = Instant.parse("2030-01-01T00:00:00Z");
    return List.of(
        new Attack(
            39,
            "a certificate somebody made for themselves in the name of the mission",
            () -> signed(Authority.selfMade(name))),
        new Attack(
            39,
            "an authority of the same name as the right one",
            () ->
                signed(
                    new Authority(authority.certificate().getSubjectX500Principal().getName())
                        .issue(name))),
        new Attack(
            39, "a certificate that has expired", () -> signed(authority.issue(name, old, before))),
        new Attack(
            39,
            "a certificate that is not valid yet",
            () -> signed(authority.issue(name, after, far))),
        new Attack(
            39,
            "another person of the same authority",
            () -> signed(authority.issue("CN=Somebody Else, O=Quillaya"))),
        new Attack(
            39,
            "a test authority",
            () -> signed(new Authority("CN=Test Authority, O=TEST").issue(name))));
  }

  private static byte[] signed(Authority.Holder holder) {
    return Signing.pdf(Letters.good(), holder);
  }
}
