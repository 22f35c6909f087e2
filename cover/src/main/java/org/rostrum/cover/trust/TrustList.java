package org.rostrum.cover.trust;

import java.util.List;

/**
 * Whose signatures are known. Immutable.
 *
 * @param certificates certificates that may sign for an entity
 * @param fingerprints certificates known by their fingerprint alone
 * @param revocations lists of withdrawn certificates, DER
 * @param faults files or lines that could not be used, each with its name
 */
public record TrustList(
    List<Certificate> certificates,
    List<Fingerprint> fingerprints,
    List<byte[]> revocations,
    List<String> faults) {

  /** Nobody is known. */
  public static final TrustList EMPTY = new TrustList(List.of(), List.of(), List.of(), List.of());

  public TrustList {
    certificates = List.copyOf(certificates);
    fingerprints = List.copyOf(fingerprints);
    revocations = List.copyOf(revocations);
    faults = List.copyOf(faults);
  }

  /**
   * A certificate on the list.
   *
   * @param entity the name of the folder it lies in
   * @param role what it may do
   * @param der its bytes
   * @param file the name of its file
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Certificate(String entity, Role role, byte[] der, String file) {}

  /** What a certificate on the list may do. */
  public enum Role {
    /** It signs letters itself. */
    SIGNER,
    /** It issues certificates, and every one of them signs for this entity. */
    AUTHORITY
  }

  /**
   * A fingerprint that a person has checked.
   *
   * @param entity the name of the folder it lies in
   * @param sha256 64 hexadecimal digits, lower case
   * @param whose the signer, in the checker's words
   * @param checkedBy who checked it
   * @param checkedOn when, as written: a day such as {@code 2027-02-01}
   */
  public record Fingerprint(
      String entity, String sha256, String whose, String checkedBy, String checkedOn) {}

  public boolean isEmpty() {
    return certificates.isEmpty() && fingerprints.isEmpty();
  }
}
