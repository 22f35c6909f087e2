package org.rostrum.cover.signature;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * What a signature says it covers: everything from the beginning of the file to its own value, and
 * everything after that up to an end.
 *
 * @param object the number of the object the signature stands in
 * @param dictionary the signature
 * @param hole where the part not covered begins
 * @param after where it ends
 * @param end where the covered part ends
 */
record SignedRange(long object, COSDictionary dictionary, int hole, int after, int end) {

  /** The sort of a time stamp's dictionary. */
  private static final String TIME_STAMP = "DocTimeStamp";

  /** The four numbers as they stand, when there are four and the first is 0. */
  static SignedRange read(long object, COSDictionary dictionary, int length) {
    COSArray numbers = dictionary.getCOSArray(COSName.BYTERANGE);
    if (numbers == null || numbers.size() != 4) {
      return wrong(object, dictionary);
    }
    long[] told = new long[4];
    for (int i = 0; i < 4; i++) {
      if (!(numbers.getObject(i) instanceof COSNumber number)) {
        return wrong(object, dictionary);
      }
      told[i] = number.longValue();
    }
    long end = told[2] + told[3];
    boolean inOrder = told[0] == 0 && told[1] > 0 && told[2] > told[1] && told[3] > 0;
    if (!inOrder || end > length) {
      return wrong(object, dictionary);
    }
    return new SignedRange(object, dictionary, (int) told[1], (int) told[2], (int) end);
  }

  private static SignedRange wrong(long object, COSDictionary dictionary) {
    return new SignedRange(object, dictionary, 0, 0, 0);
  }

  boolean isWrong() {
    return end == 0;
  }

  boolean isTimeStamp() {
    return TIME_STAMP.equals(dictionary.getNameAsString(COSName.TYPE));
  }
}
