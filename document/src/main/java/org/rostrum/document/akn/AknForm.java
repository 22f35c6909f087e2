package org.rostrum.document.akn;

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
 * The official document as Akoma Ntoso: one file {@code compilation.akn.xml}, its pictures in a
 * folder {@code media} beside it.
 */
public final class AknForm implements Form {
  /** The name of the finished file. */
  public static final String FILE = "compilation.akn.xml";

  @Override
  public String name() {
    return "akn";
  }

  @Override
  public Part part(Imprint imprint, Annex annex, Text text) {
    return AttachmentWriter.write(imprint, annex, text);
  }

  @Override
  public Assembly open(OfficialDocument document, Path folder) throws IOException {
    return new AknAssembly(document, folder);
  }
}
