package org.rostrum.cover.specimen;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues certificates to specimen signers. Keys are made when it is made. */
public final class Authority {
  /** The day on which all specimen letters are signed and looked at. */
  public static final Instant TODAY = Instant.parse("2027-02-18T15:00:00Z");

  private static final Instant LONG_AGO = Instant.parse("2024-01-01T00:00:00Z");
  private static final Instant LONG_AFTER = Instant.parse("2034-01-01T00:00:00Z");

  private final KeyPair keys;
  private final X509Certificate certificate;
  private int serial = 100;

  /** A signer: a key and its certificate. */
  public record Holder(KeyPair keys, X509Certificate certificate) {
    /** The certificate's bytes. */
    public byte[] der() {
      try {
        return certificate.getEncoded();
      } catch (GeneralSecurityException e) {
        throw new AssertionError(e);
      }
    }
  }

  public Authority(String name) {
    try {
      keys = keys();
      X500Principal subject = new X500Principal(name);
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              subject,
              BigInteger.ONE,
              Date.from(LONG_AGO),
              Date.from(LONG_AFTER),
              subject,
              keys.getPublic());
      JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
      builder.addExtension(
          Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
      builder.addExtension(
          Extension.subjectKeyIdentifier,
          false,
          extensions.createSubjectKeyIdentifier(keys.getPublic()));
      certificate = new JcaX509CertificateConverter().getCertificate(builder.build(signer(keys)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  public X509Certificate certificate() {
    return certificate;
  }

  /** A certificate valid for years around today. */
  public Holder issue(String subject) {
    return issue(subject, LONG_AGO, LONG_AFTER);
  }

  public Holder issue(String subject, Instant from, Instant until) {
    return issue(subject, from, until, _ -> {});
  }

  /** A certificate that puts time stamps. */
  public Holder issueForTime(String subject) {
    return issue(
        subject,
        LONG_AGO,
        LONG_AFTER,
        builder ->
            builder.addExtension(
                Extension.extendedKeyUsage,
                true,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping)));
  }

  /** What else a certificate says. */
  private interface More {
    void add(JcaX509v3CertificateBuilder builder) throws Exception;
  }

  private Holder issue(String subject, Instant from, Instant until, More more) {
    try {
      KeyPair own = keys();
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              certificate.getSubjectX500Principal(),
              BigInteger.valueOf(serial++),
              Date.from(from),
              Date.from(until),
              new X500Principal(subject),
              own.getPublic());
      JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation));
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          extensions.createAuthorityKeyIdentifier(keys.getPublic()));
      more.add(builder);
      return new Holder(
          own, new JcaX509CertificateConverter().getCertificate(builder.build(signer(keys))));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** A certificate that nobody but its holder vouches for. */
  public static Holder selfMade(String subject) {
    try {
      KeyPair own = keys();
      X500Principal name = new X500Principal(subject);
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              name,
              BigInteger.TWO,
              Date.from(LONG_AGO),
              Date.from(LONG_AFTER),
              name,
              own.getPublic());
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation));
      return new Holder(
          own, new JcaX509CertificateConverter().getCertificate(builder.build(signer(own))));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** A list of withdrawn certificates, made shortly before today. */
  public X509CRL withdrawn(Holder... holders) {
    try {
      Date made = Date.from(TODAY.minusSeconds(3600));
      JcaX509v2CRLBuilder builder =
          new JcaX509v2CRLBuilder(certificate.getSubjectX500Principal(), made);
      builder.setNextUpdate(Date.from(TODAY.plusSeconds(86_400)));
      for (Holder holder : holders) {
        builder.addCRLEntry(holder.certificate().getSerialNumber(), made, CRLReason.keyCompromise);
      }
      JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
      builder.addExtension(
          Extension.authorityKeyIdentifier,
          false,
          extensions.createAuthorityKeyIdentifier(keys.getPublic()));
      builder.addExtension(
          Extension.cRLNumber, false, new org.bouncycastle.asn1.x509.CRLNumber(BigInteger.ONE));
      return new JcaX509CRLConverter().getCRL(builder.build(signer(keys)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static ContentSigner signer(KeyPair pair) throws Exception {
    return new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
  }

  private static KeyPair keys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"), new SecureRandom());
    return generator.generateKeyPair();
  }
}
