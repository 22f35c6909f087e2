package org.rostrum.cover.signature;

import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.ValidationLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.client.http.IgnoreDataLoader;
import eu.europa.esig.dss.spi.policy.SignaturePolicyProvider;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Kind;

/**
 * Asks DSS, offline: no certificate, list of withdrawn certificates, policy or time stamp is ever
 * fetched, because a letter can carry the address of whoever wants to know that it is read.
 */
final class Validation {
  private static final ValidationPolicy POLICY = policy();

  /** What DSS found. */
  record Answer(List<AdvancedSignature> signatures, Reports reports) {}

  private Validation() {}

  private static ValidationPolicy policy() {
    try (InputStream in = Validation.class.getResourceAsStream("constraints.xml")) {
      if (in == null) {
        throw new IllegalStateException("constraints.xml is missing beside Validation.");
      }
      return ValidationPolicyLoader.fromValidationPolicy(in).create();
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own constraints.xml cannot be read", e);
    }
  }

  /**
   * Validates all signatures of a file.
   *
   * @throws RuntimeException of any sort when DSS cannot make sense of the file
   */
  static Answer of(byte[] file, Kind kind, Trusted trusted, Expectations expectations) {
    DSSDocument document =
        new InMemoryDocument(
            file,
            kind == Kind.PDF ? "letter.pdf" : "letter.asice",
            kind == Kind.PDF ? MimeTypeEnum.PDF : MimeTypeEnum.ASICE);
    CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
    trusted.certificates().forEach(anchors::addCertificate);
    SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(document);
    validator.setCertificateVerifier(offline(anchors, expectations));
    SignaturePolicyProvider policies = new SignaturePolicyProvider();
    policies.setDataLoader(new IgnoreDataLoader());
    validator.setSignaturePolicyProvider(policies);
    validator.setValidationTime(Date.from(expectations.at()));
    validator.setValidationLevel(ValidationLevel.BASIC_SIGNATURES);
    validator.setEnableEtsiValidationReport(false);
    validator.setLocale(Locale.ENGLISH);
    List<AdvancedSignature> signatures = validator.getSignatures();
    for (AdvancedSignature signature : signatures) {
      CertificateToken signer = signature.getSigningCertificateToken();
      if (signer != null && trusted.knowsFingerprint(signer)) {
        anchors.addCertificate(signer);
      }
    }
    return new Answer(signatures, validator.validateDocument(POLICY));
  }

  private static CommonCertificateVerifier offline(
      CommonTrustedCertificateSource anchors, Expectations expectations) {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    verifier.setAIASource(null);
    verifier.setOcspSource(null);
    verifier.setCrlSource(crls(expectations.trust().revocations()));
    verifier.setTrustedCertSources(anchors);
    return verifier;
  }

  private static ExternalResourcesCRLSource crls(List<byte[]> lists) {
    DSSDocument[] documents = lists.stream().map(InMemoryDocument::new).toArray(DSSDocument[]::new);
    return new ExternalResourcesCRLSource(documents);
  }
}
