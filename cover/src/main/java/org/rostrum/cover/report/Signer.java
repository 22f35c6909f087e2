package org.rostrum.cover.report;

import java.time.Instant;
import java.util.Optional;

/**
 * Who signed, as the certificate says it: words of whoever made the certificate, true only as far
 * as {@link #standing()} says.
 *
 * @param name the person or office
 * @param organization may be empty
 * @param country two letters; may be empty
 * @param issuer who issued the certificate
 * @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits
 * @param from the certificate is valid from
 * @param until the certificate is valid until
 * @param claimed when the signer says it was signed
 * @param covers the files of a container the signature covers, separated by line ends; empty for a
 *     PDF
 * @param standing what is known
 * @param vouched who put the certificate on the trust list, when, and for whom; empty when nobody
 */
public record Signer(
    String name,
    String organization,
    String country,
    String issuer,
    String fingerprint,
    Instant from,
    Instant until,
    Optional<Instant> claimed,
    String covers,
    Standing standing,
    String vouched) {

  /** The same signer with another standing. */
  public Signer with(Standing other, String byWhom) {
    return new Signer(
        name,
        organization,
        country,
        issuer,
        fingerprint,
        from,
        until,
        claimed,
        covers,
        other,
        byWhom);
  }
}
