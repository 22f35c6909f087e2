package org.rostrum.cover.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads a trust list from its folder: in it a folder for each entity, named by its code, and in
 * that certificates ({@code .crt}, {@code .cer}, {@code .pem}), lists of withdrawn certificates
 * ({@code .crl}) and fingerprints ({@value #FINGERPRINTS}). What cannot be used is told, and
 * nothing is guessed from it.
 */
public final class TrustFolder {
  /** One line each: fingerprint; whose; checked by; on which day. */
  public static final String FINGERPRINTS = "fingerprints.txt";

  private static final long LARGEST = 1 << 20;

  private final List<TrustList.Certificate> certificates = new ArrayList<>();
  private final List<TrustList.Fingerprint> fingerprints = new ArrayList<>();
  private final List<byte[]> revocations = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final CertificateFactory factory;

  private TrustFolder() {
    try {
      factory = CertificateFactory.getInstance("X.509");
    } catch (CertificateException e) {
      throw new IllegalStateException("this Java cannot read certificates", e);
    }
  }

  /**
   * The trust list in a folder.
   *
   * @throws IOException when the folder or a file in it cannot be read
   */
  public static TrustList read(Path folder) throws IOException {
    TrustFolder trust = new TrustFolder();
    for (Path entity : sorted(folder)) {
      if (Files.isDirectory(entity)) {
        for (Path file : sorted(entity)) {
          trust.file(entity.getFileName().toString(), file);
        }
      }
    }
    return new TrustList(trust.certificates, trust.fingerprints, trust.revocations, trust.faults);
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> !name(each).startsWith(".")).sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private void file(String entity, Path file) throws IOException {
    String name = name(file).toLowerCase(Locale.ROOT);
    String shown = entity + "/" + name(file);
    if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
      faults.add(shown);
      return;
    }
    byte[] bytes = Files.readAllBytes(file);
    if (name.equals(FINGERPRINTS)) {
      fingerprints(entity, new String(bytes, StandardCharsets.UTF_8));
    } else if (name.endsWith(".crl")) {
      revocations(shown, bytes);
    } else if (name.matches(".*\\.(?:crt|cer|pem|der)")) {
      certificates(entity, shown, bytes);
    } else if (!name.matches(".*\\.(?:md|txt)")) {
      faults.add(shown);
    }
  }

  private void certificates(String entity, String shown, byte[] bytes) {
    try {
      var found = factory.generateCertificates(new ByteArrayInputStream(bytes));
      if (found.isEmpty()) {
        faults.add(shown);
      }
      for (var each : found) {
        if (each instanceof X509Certificate certificate) {
          boolean issues = certificate.getBasicConstraints() >= 0;
          TrustList.Role role = issues ? TrustList.Role.AUTHORITY : TrustList.Role.SIGNER;
          certificates.add(
              new TrustList.Certificate(entity, role, certificate.getEncoded(), shown));
        }
      }
    } catch (CertificateException e) {
      faults.add(shown);
    }
  }

  private void revocations(String shown, byte[] bytes) {
    try {
      for (var each : factory.generateCRLs(new ByteArrayInputStream(bytes))) {
        if (each instanceof X509CRL list) {
          revocations.add(list.getEncoded());
        }
      }
    } catch (CRLException e) {
      faults.add(shown);
    }
  }

  private void fingerprints(String entity, String text) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      String[] cells = line.split(";", -1);
      String digits = cells[0].replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
      if (cells.length != 4 || !digits.matches("[0-9a-f]{64}") || !said(cells)) {
        faults.add(entity + "/" + FINGERPRINTS + ", " + number);
        continue;
      }
      fingerprints.add(
          new TrustList.Fingerprint(
              entity, digits, cells[1].strip(), cells[2].strip(), cells[3].strip()));
    }
  }

  /** A fingerprint that nobody says to have checked is worth nothing. */
  private static boolean said(String[] cells) {
    return !cells[1].isBlank() && !cells[2].isBlank() && isDay(cells[3].strip());
  }

  private static boolean isDay(String words) {
    try {
      LocalDate.parse(words);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
