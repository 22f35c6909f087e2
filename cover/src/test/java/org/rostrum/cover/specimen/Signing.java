package org.rostrum.cover.specimen;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.asic.xades.ASiCWithXAdESSignatureParameters;
import eu.europa.esig.dss.asic.xades.signature.ASiCWithXAdESService;
import eu.europa.esig.dss.enumerations.ASiCContainerType;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Signs specimen letters, as missions' programs do. */
public final class Signing {
  private Signing() {}

  /** A PDF signed for approval (PAdES-B-B). */
  public static byte[] pdf(byte[] letter, Authority.Holder holder) {
    return pdf(letter, holder, Optional.empty());
  }

  /** A PDF certified by its signer, who allows such changes afterwards. */
  public static byte[] certified(
      byte[] letter, Authority.Holder holder, CertificationPermission permission) {
    return pdf(letter, holder, Optional.of(permission));
  }

  private static byte[] pdf(
      byte[] letter, Authority.Holder holder, Optional<CertificationPermission> permission) {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(holder.certificate()));
    parameters.bLevel().setSigningDate(Date.from(Authority.TODAY.minusSeconds(600)));
    parameters.setReason("Cover letter");
    permission.ifPresent(parameters::setPermission);
    PAdESService service = new PAdESService(verifier());
    DSSDocument document = new InMemoryDocument(letter, "letter.pdf", MimeTypeEnum.PDF);
    ToBeSigned data = service.getDataToSign(document, parameters);
    return bytes(service.signDocument(document, parameters, value(data, holder)));
  }

  /** A container of files, signed together (ASiC-E with XAdES). */
  public static byte[] container(Map<String, byte[]> files, Authority.Holder holder) {
    ASiCWithXAdESSignatureParameters parameters = asic(holder);
    List<DSSDocument> documents = new ArrayList<>();
    new TreeMap<>(files).forEach((name, bytes) -> documents.add(new InMemoryDocument(bytes, name)));
    ASiCWithXAdESService service = new ASiCWithXAdESService(verifier());
    ToBeSigned data = service.getDataToSign(documents, parameters);
    return bytes(service.signDocument(documents, parameters, value(data, holder)));
  }

  /** A container signed once more. */
  public static byte[] again(byte[] container, Authority.Holder holder) {
    ASiCWithXAdESSignatureParameters parameters = asic(holder);
    DSSDocument document = new InMemoryDocument(container, "letter.asice", MimeTypeEnum.ASICE);
    ASiCWithXAdESService service = new ASiCWithXAdESService(verifier());
    ToBeSigned data = service.getDataToSign(document, parameters);
    return bytes(service.signDocument(document, parameters, value(data, holder)));
  }

  private static ASiCWithXAdESSignatureParameters asic(Authority.Holder holder) {
    ASiCWithXAdESSignatureParameters parameters = new ASiCWithXAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
    parameters.aSiC().setContainerType(ASiCContainerType.ASiC_E);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(holder.certificate()));
    parameters.bLevel().setSigningDate(Date.from(Authority.TODAY.minusSeconds(600)));
    return parameters;
  }

  /** Signs with expired certificates too, as attackers do. */
  private static CommonCertificateVerifier verifier() {
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
    verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
    return verifier;
  }

  static SignatureValue value(ToBeSigned data, Authority.Holder holder) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(holder.keys().getPrivate());
      signature.update(data.getBytes());
      return new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signature.sign());
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static byte[] bytes(DSSDocument document) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.writeTo(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
