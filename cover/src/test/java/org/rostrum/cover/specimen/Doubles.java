package org.rostrum.cover.specimen;

import java.security.cert.CRLException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rostrum.cover.report.DebateFacts;
import org.rostrum.cover.report.EntityFacts;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.trust.TrustList;

/** What is expected of the specimen letters. */
public final class Doubles {
  /** Whose letter the good one is. */
  public static final EntityFacts QUILLAYA =
      new EntityFacts(
          "QLY",
          "Quillaya",
          List.of("Quillaya", "the Plurinational State of Quillaya"),
          List.of("Vandermoor", "the Kingdom of Vandermoor"));

  /** The debate it is for. */
  public static final DebateFacts WATER =
      new DebateFacts(
          List.of("Fresh water in conflict", "fresh water in armed conflict"),
          "Maintenance of international peace and security",
          List.of(LocalDate.of(2027, 2, 18)),
          List.of("S/2027/77"));

  private Doubles() {}

  /** The good letter's entity and debate, and a trust list. */
  public static Expectations expecting(TrustList trust) {
    return new Expectations(
        Optional.of(QUILLAYA),
        Optional.of(WATER),
        trust,
        Authority.TODAY,
        Expectations.Pictures.NONE);
  }

  /** A list with one certificate, which signs itself. */
  public static TrustList signer(String entity, X509Certificate certificate) {
    return new TrustList(
        List.of(entry(entity, TrustList.Role.SIGNER, certificate)),
        List.of(),
        List.of(),
        List.of());
  }

  /** A list with an authority and its lists of withdrawn certificates. */
  public static TrustList authority(String entity, Authority authority, X509CRL... withdrawn) {
    try {
      List<byte[]> lists = new java.util.ArrayList<>();
      for (X509CRL each : withdrawn) {
        lists.add(each.getEncoded());
      }
      return new TrustList(
          List.of(entry(entity, TrustList.Role.AUTHORITY, authority.certificate())),
          List.of(),
          lists,
          List.of());
    } catch (CRLException e) {
      throw new AssertionError(e);
    }
  }

  private static TrustList.Certificate entry(
      String entity, TrustList.Role role, X509Certificate certificate) {
    try {
      return new TrustList.Certificate(
          entity, role, certificate.getEncoded(), entity + "/certificate.crt");
    } catch (CertificateEncodingException e) {
      throw new AssertionError(e);
    }
  }
}
