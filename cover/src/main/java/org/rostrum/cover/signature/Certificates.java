package org.rostrum.cover.signature;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;
import org.rostrum.cover.report.Shown;

/** What a certificate says of its holder, made harmless to show. */
final class Certificates {
  private Certificates() {}

  static String fingerprint(CertificateToken certificate) {
    return sha256(certificate.getEncoded());
  }

  static String sha256(byte[] bytes) {
    try {
      return Shown.hex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java lacks SHA-256", e);
    }
  }

  /** The holder's name; the whole subject when it has no name. */
  static String name(X500Principal holder) {
    String name = part(holder, "CN");
    return name.isEmpty() ? Shown.safe(holder.getName()) : name;
  }

  /** One part of a subject, such as {@code "O"}; empty when there is none. */
  static String part(X500Principal holder, String kind) {
    try {
      List<Rdn> parts = new LdapName(holder.getName(X500Principal.RFC2253)).getRdns();
      for (Rdn each : parts) {
        if (each.getType().equalsIgnoreCase(kind)) {
          return Shown.safe(each.getValue() instanceof String words ? words : "");
        }
      }
      return "";
    } catch (InvalidNameException e) {
      return "";
    }
  }
}
