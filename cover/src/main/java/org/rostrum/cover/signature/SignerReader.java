package org.rostrum.cover.signature;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Shown;
import org.rostrum.cover.report.Signer;
import org.rostrum.cover.report.Spot;
import org.rostrum.cover.report.Standing;

/** From DSS's reports to who signed and what is known of them. For one file, one thread. */
final class SignerReader {
  private static final Set<SubIndication> NOT_HOLDING =
      Set.of(
          SubIndication.FORMAT_FAILURE,
          SubIndication.HASH_FAILURE,
          SubIndication.SIG_CRYPTO_FAILURE,
          SubIndication.SIGNED_DATA_NOT_FOUND,
          SubIndication.NO_SIGNING_CERTIFICATE_FOUND);
  private static final Set<SubIndication> REVOKED =
      Set.of(SubIndication.REVOKED, SubIndication.REVOKED_NO_POE, SubIndication.REVOKED_CA_NO_POE);
  private static final Set<SubIndication> WEAK =
      Set.of(
          SubIndication.CRYPTO_CONSTRAINTS_FAILURE,
          SubIndication.CRYPTO_CONSTRAINTS_FAILURE_NO_POE);
  private static final Set<SubIndication> NO_CHAIN =
      Set.of(
          SubIndication.NO_CERTIFICATE_CHAIN_FOUND,
          SubIndication.NO_CERTIFICATE_CHAIN_FOUND_NO_POE);

  private final Validation.Answer answer;
  private final Trusted trusted;
  private final Expectations expectations;
  private final Findings findings;

  SignerReader(
      Validation.Answer answer, Trusted trusted, Expectations expectations, Findings findings) {
    this.answer = answer;
    this.trusted = trusted;
    this.expectations = expectations;
    this.findings = findings;
  }

  List<Signed> all() {
    List<Signed> all = new ArrayList<>();
    for (AdvancedSignature signature : answer.signatures()) {
      if (!signature.isCounterSignature()) {
        all.add(signed(signature));
      }
    }
    return all;
  }

  private Signed signed(AdvancedSignature signature) {
    SignatureWrapper found =
        answer.reports().getDiagnosticData().getSignatureById(signature.getId());
    PDFRevisionWrapper revision = found.getPDFRevision();
    var range =
        revision == null ? List.<java.math.BigInteger>of() : revision.getSignatureByteRange();
    CertificateToken certificate = signature.getSigningCertificateToken();
    if (certificate == null) {
      findings.add(Check.SIGNATURE_UNREADABLE, Spot.WHOLE_FILE);
      return new Signed(nobody(), range);
    }
    Signer signer = signer(certificate, found);
    return new Signed(judged(signer, certificate, found), range);
  }

  private static Signer nobody() {
    Instant never = Instant.EPOCH;
    return new Signer("", "", "", "", "", never, never, Optional.empty(), "", Standing.BROKEN, "");
  }

  private static Signer signer(CertificateToken certificate, SignatureWrapper found) {
    var holder = certificate.getSubject().getPrincipal();
    String covers =
        found.getFilename() == null
            ? ""
            : found.getSignatureScopes().stream()
                .map(scope -> Shown.safe(String.valueOf(scope.getName())))
                .collect(Collectors.joining("\n"));
    return new Signer(
        Certificates.name(holder),
        Certificates.part(holder, "O"),
        Certificates.part(holder, "C"),
        Certificates.name(certificate.getIssuer().getPrincipal()),
        Certificates.fingerprint(certificate),
        certificate.getNotBefore().toInstant(),
        certificate.getNotAfter().toInstant(),
        Optional.ofNullable(found.getClaimedSigningTime()).map(date -> date.toInstant()),
        covers,
        Standing.BROKEN,
        "");
  }

  private Signer judged(Signer signer, CertificateToken certificate, SignatureWrapper found) {
    SubIndication why = answer.reports().getSimpleReport().getSubIndication(found.getId());
    Indication outcome = answer.reports().getSimpleReport().getIndication(found.getId());
    boolean holds = found.isSignatureIntact() && found.isSignatureValid();
    if (!holds || (why != null && NOT_HOLDING.contains(why))) {
      notHolding(found, holds);
      return signer;
    }
    if (changed(found)) {
      return signer;
    }
    tests(signer);
    Instant at = expectations.at();
    if (at.isAfter(signer.until())) {
      return told(signer, Check.SIGNER_EXPIRED, Standing.EXPIRED, signer.until().toString());
    }
    if (at.isBefore(signer.from())) {
      String from = signer.from().toString();
      return told(signer, Check.SIGNER_NOT_YET_VALID, Standing.NOT_YET_VALID, from);
    }
    if (trusted.revoked(certificate) || (why != null && REVOKED.contains(why))) {
      return told(signer, Check.SIGNER_REVOKED, Standing.REVOKED, signer.name());
    }
    if (why != null && WEAK.contains(why)) {
      return told(signer, Check.SIGNATURE_WEAK, Standing.COULD_NOT_BE_CHECKED, "");
    }
    return standing(signer, certificate, found, outcome, why);
  }

  private Signer standing(
      Signer signer,
      CertificateToken certificate,
      SignatureWrapper found,
      Indication outcome,
      SubIndication why) {
    List<String> chain =
        found.getCertificateChain().stream().map(CertificateWrapper::getId).toList();
    List<Trusted.Vouched> reasons = trusted.vouched(certificate, chain);
    if (reasons.isEmpty()) {
      boolean alone = certificate.isSelfSigned();
      return alone
          ? told(signer, Check.SIGNER_SELF_MADE, Standing.SELF_MADE, signer.name())
          : told(signer, Check.SIGNER_NOT_KNOWN, Standing.NOT_KNOWN, signer.name());
    }
    Optional<Trusted.Vouched> here = Trusted.forEntity(reasons, expectations.entity());
    if (here.isEmpty()) {
      Trusted.Vouched other = reasons.getFirst();
      Signer of = signer.with(Standing.KNOWN_FOR_ANOTHER, other.vouched());
      findings.add(Check.SIGNER_FOR_ANOTHER, Spot.WHOLE_FILE, other.entity());
      return of;
    }
    if (outcome == Indication.TOTAL_PASSED) {
      return signer.with(Standing.KNOWN, here.get().vouched());
    }
    boolean unchecked =
        why == SubIndication.TRY_LATER
            || !found.getSigningCertificate().isRevocationDataAvailable();
    if (unchecked && !NO_CHAIN.contains(why)) {
      return told(signer, Check.SIGNER_NOT_CHECKED, Standing.COULD_NOT_BE_CHECKED, signer.issuer());
    }
    String reason = why == null ? String.valueOf(outcome) : why.name();
    return told(signer, Check.SIGNATURE_INCOMPLETE, Standing.COULD_NOT_BE_CHECKED, reason);
  }

  /** A certificate of a test authority, left in by mistake or made to look official. */
  private void tests(Signer signer) {
    String names = (signer.name() + " " + signer.issuer()).toLowerCase(Locale.ROOT);
    if (names.matches(".*\\btest(?:ing)?\\b.*")) {
      findings.add(Check.SIGNER_TEST, Spot.WHOLE_FILE, signer.issuer());
    }
  }

  private Signer told(Signer signer, Check check, Standing standing, String words) {
    findings.add(check, Spot.WHOLE_FILE, words);
    return signer.with(standing, "");
  }

  private void notHolding(SignatureWrapper found, boolean holds) {
    if (changed(found)) {
      return;
    }
    PDFRevisionWrapper revision = found.getPDFRevision();
    if (revision != null && !revision.isSignatureByteRangeValid()) {
      findings.add(Check.SIGNATURE_RANGE, Spot.WHOLE_FILE);
    } else if (revision != null && !revision.isPdfSignatureDictionaryConsistent()) {
      findings.add(Check.SIGNATURE_SPOOFED, Spot.WHOLE_FILE);
    } else {
      findings.add(holds ? Check.SIGNATURE_UNREADABLE : Check.SIGNATURE_BROKEN, Spot.WHOLE_FILE);
    }
  }

  /** Whatever DSS saw change after the signature, short of proofs for signatures. */
  private boolean changed(SignatureWrapper found) {
    PDFRevisionWrapper revision = found.getPDFRevision();
    if (revision == null) {
      return false;
    }
    boolean notes =
        !revision.getPdfAnnotationChanges().isEmpty()
            || !revision.getPdfAnnotationsOverlapConcernedPages().isEmpty();
    boolean other =
        !revision.getPdfUndefinedChanges().isEmpty()
            || !revision.getPdfVisualDifferenceConcernedPages().isEmpty()
            || !revision.getPdfPageDifferenceConcernedPages().isEmpty();
    if (notes && !findings.has(Check.SIGNATURE_ANNOTATED)) {
      findings.add(Check.SIGNATURE_ANNOTATED, Spot.WHOLE_FILE);
    }
    if (other && !findings.has(Check.SIGNATURE_CHANGED_AFTER)) {
      findings.add(Check.SIGNATURE_CHANGED_AFTER, Spot.WHOLE_FILE);
    }
    return notes || other;
  }
}
