package org.rostrum.cover.report;

import java.util.Locale;

/**
 * Everything that may be said of a cover letter: one check, one constant, one sentence in six
 * languages. Its severity is not here: it comes from policy.
 *
 * <p>Rows are those of the table of attacks ({@code docs/attacks-cover.md}); 0 stands for what is
 * no attack.
 */
public enum Check {
  FILE_EMPTY(0, Weight.NOTHING_TO_SAY, Remedy.SEND_AGAIN),
  FILE_TOO_BIG(31, Weight.NOTHING_TO_SAY, Remedy.SCAN_AGAIN),
  FILE_KIND(32, Weight.NOTHING_TO_SAY, Remedy.MAKE_PDF),
  FILE_IS_TWO(32, Weight.DOUBT, Remedy.MAKE_PDF),
  TOO_SLOW(31, Weight.NOTHING_TO_SAY, Remedy.SCAN_AGAIN),
  TOO_MUCH_MEMORY(31, Weight.NOTHING_TO_SAY, Remedy.SCAN_AGAIN),
  READER_STOPPED(31, Weight.NOTHING_TO_SAY, Remedy.SCAN_AGAIN),

  PDF_UNREADABLE(32, Weight.NOTHING_TO_SAY, Remedy.SCAN_AGAIN),
  PDF_LOCKED(29, Weight.NOTHING_TO_SAY, Remedy.UNLOCK),
  PDF_NO_PAGE(32, Weight.DOUBT, Remedy.SCAN_AGAIN),
  PDF_SCRIPT(29, Weight.DOUBT, Remedy.MAKE_PDF),
  PDF_STARTS_PROGRAM(29, Weight.DOUBT, Remedy.MAKE_PDF),
  PDF_SENDS_FORM(29, Weight.DOUBT, Remedy.MAKE_PDF),
  PDF_XFA(29, Weight.DOUBT, Remedy.MAKE_PDF),
  PDF_ACTS_BY_ITSELF(29, Weight.DOUBT, Remedy.MAKE_PDF),
  PDF_LINK(29, Weight.NONE, Remedy.NOTHING),
  PDF_LEADS_TO_FILE(29, Weight.DOUBT, Remedy.MAKE_PDF),
  PDF_MEDIA(29, Weight.DOUBT, Remedy.MAKE_PDF),
  PDF_FORM(29, Weight.NONE, Remedy.LOOK),
  PDF_NOTES_OVER_PAGE(29, Weight.NONE, Remedy.LOOK),
  PDF_FILE_INSIDE(30, Weight.DOUBT, Remedy.MAKE_PDF),
  PDF_TOO_MANY_PAGES(31, Weight.DOUBT, Remedy.SHORTEN),
  PDF_PAGE_SIZE(31, Weight.DOUBT, Remedy.SCAN_AGAIN),
  PDF_LOOP(31, Weight.DOUBT, Remedy.MAKE_PDF),
  PDF_INFLATES(31, Weight.DOUBT, Remedy.MAKE_PDF),
  PDF_TOO_COMPLEX(31, Weight.DOUBT, Remedy.MAKE_PDF),
  PDF_PICTURE_SIZE(31, Weight.DOUBT, Remedy.SCAN_AGAIN),
  PDF_BEFORE_START(32, Weight.DOUBT, Remedy.LOOK),
  PDF_AFTER_END(32, Weight.DOUBT, Remedy.LOOK),
  PDF_TWO_READINGS(32, Weight.DOUBT, Remedy.LOOK),
  PDF_MENDED(32, Weight.DOUBT, Remedy.LOOK),
  PDF_LAYERS(32, Weight.DOUBT, Remedy.LOOK),

  SIGNATURE_EMPTY(33, Weight.BREAKS, Remedy.SIGN_AGAIN),
  SIGNATURE_UNREADABLE(33, Weight.BREAKS, Remedy.SIGN_AGAIN),
  SIGNATURE_HIDDEN(33, Weight.BREAKS, Remedy.SIGN_AGAIN),
  SIGNATURE_RANGE(34, Weight.BREAKS, Remedy.SIGN_AGAIN),
  SIGNATURE_NOT_TO_END(34, Weight.BREAKS, Remedy.SIGN_AGAIN),
  SIGNATURE_BROKEN(34, Weight.BREAKS, Remedy.SIGN_AGAIN),
  SIGNATURE_CHANGED_AFTER(35, Weight.BREAKS, Remedy.SIGN_AGAIN),
  SIGNATURE_SPOOFED(35, Weight.BREAKS, Remedy.SIGN_AGAIN),
  SIGNATURE_ANNOTATED(36, Weight.BREAKS, Remedy.SIGN_AGAIN),
  SIGNATURE_ALLOWS_CHANGES(36, Weight.NONE, Remedy.LOOK),
  SIGNATURE_PROOFS_ADDED(34, Weight.DOUBT, Remedy.LOOK),
  SIGNATURE_ANOTHER_ADDED(34, Weight.NONE, Remedy.LOOK),
  SIGNATURE_WEAK(33, Weight.DOUBT, Remedy.SIGN_AGAIN),
  SIGNATURE_INCOMPLETE(39, Weight.DOUBT, Remedy.COMPARE),

  CONTAINER_DAMAGED(37, Weight.NOTHING_TO_SAY, Remedy.PACK_AGAIN),
  CONTAINER_INFLATES(31, Weight.NOTHING_TO_SAY, Remedy.PACK_AGAIN),
  CONTAINER_MIMETYPE(37, Weight.DOUBT, Remedy.PACK_AGAIN),
  CONTAINER_SAME_NAME(37, Weight.DOUBT, Remedy.PACK_AGAIN),
  CONTAINER_STRANGE_NAME(37, Weight.DOUBT, Remedy.PACK_AGAIN),
  CONTAINER_REMARK(37, Weight.DOUBT, Remedy.LOOK),
  CONTAINER_EXTRA_FILE(37, Weight.DOUBT, Remedy.PACK_AGAIN),
  CONTAINER_NO_LETTER(37, Weight.DOUBT, Remedy.PACK_AGAIN),
  CONTAINER_TWO_LETTERS(37, Weight.DOUBT, Remedy.PACK_AGAIN),
  CONTAINER_NESTED(37, Weight.DOUBT, Remedy.PACK_AGAIN),
  CONTAINER_NOT_SIGNED(37, Weight.NONE, Remedy.LOOK),
  CONTAINER_NOT_COVERED(37, Weight.BREAKS, Remedy.PACK_AGAIN),
  CONTAINER_OTHER_FILE(37, Weight.BREAKS, Remedy.PACK_AGAIN),
  CONTAINER_MANIFEST(37, Weight.DOUBT, Remedy.PACK_AGAIN),
  CONTAINER_SCOPES(37, Weight.BREAKS, Remedy.PACK_AGAIN),
  XML_DOCTYPE(38, Weight.BREAKS, Remedy.PACK_AGAIN),
  XML_WRAPPED(38, Weight.BREAKS, Remedy.PACK_AGAIN),
  XML_TRANSFORM(38, Weight.BREAKS, Remedy.PACK_AGAIN),
  XML_LEADS_OUTSIDE(38, Weight.BREAKS, Remedy.PACK_AGAIN),
  XML_UNREADABLE(38, Weight.BREAKS, Remedy.PACK_AGAIN),

  SIGNER_NOT_KNOWN(39, Weight.DOUBT, Remedy.COMPARE),
  SIGNER_SELF_MADE(39, Weight.DOUBT, Remedy.COMPARE),
  SIGNER_EXPIRED(39, Weight.DOUBT, Remedy.ANOTHER_CERTIFICATE),
  SIGNER_NOT_YET_VALID(39, Weight.DOUBT, Remedy.ANOTHER_CERTIFICATE),
  SIGNER_REVOKED(39, Weight.DOUBT, Remedy.ANOTHER_CERTIFICATE),
  SIGNER_NOT_CHECKED(39, Weight.DOUBT, Remedy.REVOCATION_LIST),
  SIGNER_FOR_ANOTHER(39, Weight.DOUBT, Remedy.COMPARE),
  SIGNER_TEST(39, Weight.DOUBT, Remedy.ANOTHER_CERTIFICATE),
  TRUST_FILE(0, Weight.NONE, Remedy.MEND_TRUST),

  LETTER_NO_TEXT(0, Weight.NONE, Remedy.LOOK),
  LETTER_ADDRESSEE(0, Weight.NONE, Remedy.LOOK),
  LETTER_SIGNATORY(0, Weight.NONE, Remedy.LOOK),
  LETTER_NOTE_VERBALE(0, Weight.NONE, Remedy.ASK_LETTER),
  LETTER_DEBATE(0, Weight.NONE, Remedy.LOOK),
  LETTER_ENTITY(0, Weight.NONE, Remedy.LOOK),
  LETTER_OTHER_ENTITY(0, Weight.NONE, Remedy.LOOK),
  LETTER_DATE(0, Weight.NONE, Remedy.LOOK),
  LETTER_BLANKS(0, Weight.NONE, Remedy.FILL);

  /** What a finding does to the verdict. */
  public enum Weight {
    /** Nothing. */
    NONE,
    /** The verdict cannot be {@link Verdict#KNOWN}. */
    DOUBT,
    /** The signature does not hold for what is shown. */
    BREAKS,
    /** The file could not be read, so nothing is said of a signature. */
    NOTHING_TO_SAY
  }

  private final int row;
  private final Weight weight;
  private final Remedy remedy;

  Check(int row, Weight weight, Remedy remedy) {
    this.row = row;
    this.weight = weight;
    this.remedy = remedy;
  }

  /** The row of the table of attacks; 0 for none. */
  public int row() {
    return row;
  }

  public Weight weight() {
    return weight;
  }

  /** What to do about it. */
  public Remedy remedy() {
    return remedy;
  }

  /** Lower case with hyphens: {@code "pdf-script"}. Stable. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
