package org.rostrum.cover.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.cover.specimen.Authority;

class TrustFolderTest {
  private static final String DIGITS = "ab".repeat(32);

  @Test
  void certificatesAuthoritiesListsAndFingerprints_areRead(@TempDir Path folder)
      throws IOException, GeneralSecurityException {
    Authority authority = new Authority("CN=Specimen Authority");
    byte[] der = authority.issue("CN=Ana").certificate().getEncoded();
    Path entity = Files.createDirectories(folder.resolve("QLY"));
    Files.write(entity.resolve("a.crt"), der);
    Files.writeString(
        entity.resolve("b.pem"),
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(authority.certificate().getEncoded())
            + "\n-----END CERTIFICATE-----\n");
    Files.write(entity.resolve("c.crl"), authority.withdrawn().getEncoded());
    Files.writeString(
        entity.resolve(TrustFolder.FINGERPRINTS),
        "# checked by telephone\n" + "AB:".repeat(31) + "AB; Ana; I. Officer; 2027-02-01\n");

    TrustList list = TrustFolder.read(folder);

    assertThat(list.faults()).isEmpty();
    assertThat(list.certificates().stream().map(each -> each.file() + " " + each.role()))
        .containsExactly("QLY/a.crt SIGNER", "QLY/b.pem AUTHORITY");
    assertThat(list.certificates().getFirst().der()).isEqualTo(der);
    assertThat(list.revocations()).hasSize(1);
    assertThat(list.fingerprints())
        .containsExactly(
            new TrustList.Fingerprint("QLY", DIGITS, "Ana", "I. Officer", "2027-02-01"));
  }

  @Test
  void whatCannotBeUsed_isToldAndNothingIsGuessedFromIt(@TempDir Path folder) throws IOException {
    Path entity = Files.createDirectories(folder.resolve("QLY"));
    Files.writeString(entity.resolve("a.crt"), "not a certificate");
    Files.writeString(entity.resolve("letter.docx"), "x");
    Files.writeString(
        entity.resolve(TrustFolder.FINGERPRINTS),
        DIGITS + "; Ana; ; 2027-02-01\n" + DIGITS + "; Ana; I. Officer; lately\nabc; a; b; c\n");

    TrustList list = TrustFolder.read(folder);

    assertThat(list.isEmpty()).isTrue();
    assertThat(list.faults())
        .containsExactly(
            "QLY/a.crt",
            "QLY/fingerprints.txt, 1",
            "QLY/fingerprints.txt, 2",
            "QLY/fingerprints.txt, 3",
            "QLY/letter.docx");
  }
}
