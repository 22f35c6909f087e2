package org.rostrum.document.html;

import java.io.IOException;
import java.nio.file.Path;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Form;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.official.Part;
import org.rostrum.document.text.Text;

/**
 * The official document as web pages, in a folder {@code html}: the whole in {@code index.html},
 * one page per annex such as {@code annex-031-quillaya.html}, one stylesheet, pictures named by
 * their hashes. No script, and nothing fetched from anywhere else.
 *
 * <p>An annex is one fragment, the same bytes in both pages. Its ids begin with {@code a} and its
 * number: {@code a31}, passage 4 {@code a31-p4}, note 2 {@code a31-n2}, its place {@code a31-r2}.
 */
public final class HtmlForm implements Form {
  /** The folder made inside the one handed over. */
  public static final String FOLDER = "html";

  @Override
  public String name() {
    return "html";
  }

  @Override
  public Part part(Imprint imprint, Annex annex, Text text) {
    return new AnnexWriter(imprint, annex, text).write();
  }

  @Override
  public Assembly open(OfficialDocument document, Path folder) throws IOException {
    return HtmlAssembly.open(document, folder.resolve(FOLDER));
  }
}
