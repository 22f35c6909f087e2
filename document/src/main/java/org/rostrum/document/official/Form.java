package org.rostrum.document.official;

import java.io.IOException;
import java.nio.file.Path;
import org.rostrum.document.text.Text;

/**
 * A form the official document takes: Word, HTML, Akoma Ntoso, PDF. Annexes are written one by one
 * and may be written in parallel; an {@link Assembly} joins them in order.
 *
 * <p>Implementations keep no state and are thread-safe. The same input gives the same bytes on any
 * machine, in any zone and locale.
 */
public interface Form {
  /** Lower case: {@code "docx"}. Also the word a user writes to ask for this form. */
  String name();

  /**
   * One annex in this form: a pure function of its arguments, so that the result may be kept under
   * their hash.
   */
  Part part(Imprint imprint, Annex annex, Text text);

  /**
   * Begins the finished files in a folder that exists. Nothing outside the folder is touched.
   *
   * @throws IOException when a file cannot be written
   */
  Assembly open(OfficialDocument document, Path folder) throws IOException;
}
