package org.rostrum.document.word.maths;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a formula from a Word file. Thread-safe.
 *
 * <p>The line keeps every letter of the formula, in the order of the file, and sets between them
 * what the two-dimensional form shows by position: {@code a/b}, {@code x²}, {@code √(x+1)}, {@code
 * (a, b; c, d)}. Tracked deletions are left out; insertions are kept.
 */
public final class Maths {
  private Maths() {}

  /**
   * One formula, or one paragraph of formulas, as a line.
   *
   * @param xml stands on the start of {@code m:oMath} or {@code m:oMathPara}, Strict or
   *     Transitional, and is left on its end
   * @return the line without white space around it; empty when the formula holds nothing
   * @throws XMLStreamException when the XML cannot be read
   */
  public static String line(XMLStreamReader xml) throws XMLStreamException {
    return MathsLine.of(MathsNode.read(xml)).strip();
  }
}
