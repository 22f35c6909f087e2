package org.rostrum.document.docx;

import java.io.IOException;
import java.nio.file.Path;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Form;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.official.Part;
import org.rostrum.document.text.Text;

/** Word: one file, {@value #FILE}. */
public final class DocxForm implements Form {
  /** The finished file's name in its folder. */
  public static final String FILE = "compilation.docx";

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public Part part(Imprint imprint, Annex annex, Text text) {
    return new AnnexWriter(imprint, annex, text).write();
  }

  @Override
  public Assembly open(OfficialDocument document, Path folder) throws IOException {
    return new DocxAssembly(document, folder);
  }
}
