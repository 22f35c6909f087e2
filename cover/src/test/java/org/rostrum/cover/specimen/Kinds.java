package org.rostrum.cover.specimen;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.asic.cades.ASiCWithCAdESSignatureParameters;
import eu.europa.esig.dss.asic.cades.signature.ASiCWithCAdESService;
import eu.europa.esig.dss.asic.xades.signature.ASiCWithXAdESService;
import eu.europa.esig.dss.cades.signature.CAdESCounterSignatureParameters;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.xades.signature.XAdESCounterSignatureParameters;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The less common kinds of signatures: CMS in containers, with proofs for later, countersigned. */
public final class Kinds {
  private final Authority authority;
  private final Authority.Holder clock;

  /** Signs with certificates and time stamps of an authority. */
  public Kinds(Authority authority) {
    this.authority = authority;
    clock = authority.issueForTime("CN=Specimen Clock, O=Quillaya");
  }

  /** A PDF with proofs: PAdES-B-LT, or B-LTA with a time stamp over them. */
  public byte[] pdf(byte[] letter, Authority.Holder holder, SignatureLevel level) {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(level);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(holder.certificate()));
    parameters.setCertificateChain(new CertificateToken(authority.certificate()));
    parameters.bLevel().setSigningDate(signedAt());
    PAdESService service = new PAdESService(verifier());
    service.setTspSource(stamps());
    DSSDocument document = new InMemoryDocument(letter, "letter.pdf", MimeTypeEnum.PDF);
    ToBeSigned data = service.getDataToSign(document, parameters);
    return Signing.bytes(service.signDocument(document, parameters, Signing.value(data, holder)));
  }

  /** A container signed in CMS (ASiC-E with CAdES). */
  public byte[] cms(Map<String, byte[]> files, Authority.Holder holder) {
    ASiCWithCAdESSignatureParameters parameters = cms(holder);
    List<DSSDocument> documents = new ArrayList<>();
    new TreeMap<>(files).forEach((name, bytes) -> documents.add(new InMemoryDocument(bytes, name)));
    ASiCWithCAdESService service = new ASiCWithCAdESService(verifier());
    ToBeSigned data = service.getDataToSign(documents, parameters);
    return Signing.bytes(service.signDocument(documents, parameters, Signing.value(data, holder)));
  }

  /** A container signed in CMS once more. */
  public byte[] cmsAgain(byte[] container, Authority.Holder holder) {
    ASiCWithCAdESSignatureParameters parameters = cms(holder);
    ASiCWithCAdESService service = new ASiCWithCAdESService(verifier());
    ToBeSigned data = service.getDataToSign(held(container), parameters);
    return Signing.bytes(
        service.signDocument(held(container), parameters, Signing.value(data, holder)));
  }

  /** The first signature of a container in CMS, signed by another. */
  public byte[] cmsCountersigned(byte[] container, Authority.Holder holder) {
    CAdESCounterSignatureParameters parameters = new CAdESCounterSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
    parameters.setSigningCertificate(new CertificateToken(holder.certificate()));
    parameters.bLevel().setSigningDate(signedAt());
    parameters.setSignatureIdToCounterSign(first(container));
    ASiCWithCAdESService service = new ASiCWithCAdESService(verifier());
    ToBeSigned data = service.getDataToBeCounterSigned(held(container), parameters);
    return Signing.bytes(
        service.counterSignSignature(held(container), parameters, Signing.value(data, holder)));
  }

  /** The first signature of a container in XML, signed by another. */
  public byte[] countersigned(byte[] container, Authority.Holder holder) {
    XAdESCounterSignatureParameters parameters = new XAdESCounterSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
    parameters.setSigningCertificate(new CertificateToken(holder.certificate()));
    parameters.bLevel().setSigningDate(signedAt());
    parameters.setSignatureIdToCounterSign(first(container));
    ASiCWithXAdESService service = new ASiCWithXAdESService(verifier());
    ToBeSigned data = service.getDataToBeCounterSigned(held(container), parameters);
    return Signing.bytes(
        service.counterSignSignature(held(container), parameters, Signing.value(data, holder)));
  }

  private static String first(byte[] container) {
    SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(held(container));
    validator.setCertificateVerifier(new CommonCertificateVerifier());
    return validator.getSignatures().getFirst().getId();
  }

  private static InMemoryDocument held(byte[] container) {
    return new InMemoryDocument(container, "letter.asice", MimeTypeEnum.ASICE);
  }

  private static ASiCWithCAdESSignatureParameters cms(Authority.Holder holder) {
    ASiCWithCAdESSignatureParameters parameters = new ASiCWithCAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
    parameters.aSiC().setContainerType(ASiCContainerType.ASiC_E);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(holder.certificate()));
    parameters.bLevel().setSigningDate(signedAt());
    return parameters;
  }

  private static Date signedAt() {
    return Date.from(Authority.TODAY.minusSeconds(600));
  }

  private KeyEntityTSPSource stamps() {
    KeyEntityTSPSource source =
        new KeyEntityTSPSource(
            clock.keys().getPrivate(),
            clock.certificate(),
            List.of(clock.certificate(), authority.certificate()));
    source.setTsaPolicy("1.2.3.4");
    source.setProductionTime(Date.from(Authority.TODAY.minusSeconds(300)));
    return source;
  }

  private CommonCertificateVerifier verifier() {
    try {
      CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
      trusted.addCertificate(new CertificateToken(authority.certificate()));
      CommonCertificateVerifier verifier = new CommonCertificateVerifier();
      verifier.setTrustedCertSources(trusted);
      verifier.setAIASource(null);
      verifier.setCrlSource(
          new ExternalResourcesCRLSource(new InMemoryDocument(authority.withdrawn().getEncoded())));
      SilentOnStatusAlert silent = new SilentOnStatusAlert();
      verifier.setAlertOnNoRevocationAfterBestSignatureTime(silent);
      verifier.setAlertOnMissingRevocationData(silent);
      verifier.setAlertOnUncoveredPOE(silent);
      verifier.setAlertOnInvalidTimestamp(silent);
      verifier.setAlertOnInvalidSignature(silent);
      verifier.setAlertOnExpiredCertificate(silent);
      verifier.setAlertOnNotYetValidCertificate(silent);
      verifier.setAlertOnRevokedCertificate(silent);
      return verifier;
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
