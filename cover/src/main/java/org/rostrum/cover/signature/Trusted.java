package org.rostrum.cover.signature;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.cover.report.EntityFacts;
import org.rostrum.cover.trust.TrustList;

/** The trust list, as it is asked of a signer. For one thread. */
final class Trusted {
  private final TrustList list;
  private final List<Anchor> anchors = new ArrayList<>();

  /** A certificate of the list, read. */
  record Anchor(TrustList.Certificate entry, CertificateToken certificate) {}

  /**
   * Why a signer is on the list.
   *
   * @param entity the folder's name
   * @param vouched by what or whom
   */
  record Vouched(String entity, String vouched) {}

  Trusted(TrustList list) {
    this.list = list;
    for (TrustList.Certificate entry : list.certificates()) {
      anchors.add(new Anchor(entry, DSSUtils.loadCertificate(entry.der())));
    }
  }

  List<CertificateToken> certificates() {
    return anchors.stream().map(Anchor::certificate).toList();
  }

  /** All reasons for which a signer with this certificate and chain is on the list. */
  List<Vouched> vouched(CertificateToken signer, List<String> chain) {
    List<Vouched> reasons = new ArrayList<>();
    for (Anchor anchor : anchors) {
      boolean itself = anchor.certificate().equals(signer);
      boolean issued =
          anchor.entry().role() == TrustList.Role.AUTHORITY
              && chain.contains(anchor.certificate().getDSSIdAsString());
      if (itself || issued) {
        reasons.add(new Vouched(anchor.entry().entity(), anchor.entry().file()));
      }
    }
    for (TrustList.Fingerprint print : list.fingerprints()) {
      if (print.sha256().equals(Certificates.fingerprint(signer))) {
        String who = print.whose() + "; " + print.checkedBy() + ", " + print.checkedOn();
        reasons.add(new Vouched(print.entity(), who));
      }
    }
    return reasons;
  }

  boolean knowsFingerprint(CertificateToken signer) {
    String print = Certificates.fingerprint(signer);
    return list.fingerprints().stream().anyMatch(each -> each.sha256().equals(print));
  }

  /** The reason for this entity; for any when none is expected. */
  static Optional<Vouched> forEntity(List<Vouched> reasons, Optional<EntityFacts> entity) {
    return reasons.stream().filter(reason -> isOf(reason.entity(), entity)).findFirst();
  }

  private static boolean isOf(String folder, Optional<EntityFacts> entity) {
    if (entity.isEmpty()) {
      return true;
    }
    String name = folder.toLowerCase(Locale.ROOT);
    return entity.get().code().toLowerCase(Locale.ROOT).equals(name)
        || entity.get().names().stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).equals(name));
  }

  /** Whether a list of withdrawn certificates names this one. */
  boolean revoked(CertificateToken signer) {
    for (byte[] each : list.revocations()) {
      if (names(each, signer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(byte[] der, CertificateToken signer) {
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      X509CRL crl = (X509CRL) factory.generateCRL(new java.io.ByteArrayInputStream(der));
      return crl.getIssuerX500Principal().equals(signer.getIssuerX500Principal())
          && crl.getRevokedCertificate(signer.getSerialNumber()) != null;
    } catch (CRLException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot read lists of certificates", e);
    }
  }
}
