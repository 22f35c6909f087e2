package org.rostrum.document.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Assembly;
import org.rostrum.document.official.Form;
import org.rostrum.document.official.Imprint;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.official.Part;
import org.rostrum.document.official.Piece;
import org.rostrum.document.pdf.font.Faces;
import org.rostrum.document.pdf.page.AnnexBytes;
import org.rostrum.document.pdf.page.AnnexSetter;
import org.rostrum.document.pdf.page.SetAnnex;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.text.Text;

/**
 * PDF: one file, {@value #FILE}, accessible (PDF/UA-1) and to be kept (PDF/A-2a).
 *
 * <p>A part is an annex as set, without page numbers: see {@link AnnexBytes}. For a character that
 * no typeface has its number is printed, never a box, and {@link SignCheck} tells it.
 */
public final class PdfForm implements Form {
  /** The finished file's name in its folder. */
  public static final String FILE = "compilation.pdf";

  /** Whether this build has the typefaces; one made without the internet may lack them. */
  public static boolean available() {
    return Faces.present();
  }

  /** What the PDF cannot show of a statement as it was filed: signs, pictures. */
  public static List<Finding> findings(Text text) {
    List<Finding> findings = new ArrayList<>(SignCheck.findings(text));
    findings.addAll(PictureCheck.findings(text));
    return findings;
  }

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public Part part(Imprint imprint, Annex annex, Text text) {
    AnnexSetter setter = new AnnexSetter(imprint, annex, text);
    SetAnnex set = setter.set();
    Piece piece = Piece.plain(AnnexBytes.write(set));
    return new Part(piece, Piece.EMPTY, setter.pictures(), set.pages().size());
  }

  @Override
  public Assembly open(OfficialDocument document, Path folder) throws IOException {
    return new PdfAssembly(document, folder.resolve(FILE));
  }
}
