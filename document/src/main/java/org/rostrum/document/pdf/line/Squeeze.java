package org.rostrum.document.pdf.line;

import org.rostrum.document.pdf.font.Face;
import org.rostrum.document.pdf.font.Faces;
import org.rostrum.document.pdf.font.Sign;
import org.rostrum.document.pdf.font.Signs;

/**
 * Takes the blank halves of full-width punctuation out where two stand beside each other, at the
 * beginning of a line and at its end (Requirements for Chinese Text Layout, 3.1.6). For one thread.
 */
final class Squeeze {
  static final Squeeze NONE = new Squeeze(new double[0], new double[0]);

  private static final String SIGNS = "、。，．：；！？」』】》〉）〕］｝〗〞「『【《〈（〔［｛〖〝‘’“”";

  /** A sign narrower than this has no blank half, thousandths of the size. */
  private static final int FULL = 900;

  private final double[] leads;
  private final double[] tails;

  private Squeeze(double[] leads, double[] tails) {
    this.leads = leads;
    this.tails = tails;
  }

  /** Narrows punctuation that stands beside other punctuation. */
  static Squeeze of(Signs signs, Clusters clusters, CharSequence words) {
    Squeeze squeeze = NONE;
    for (int i = 0; i < clusters.count; i++) {
      if (!punctuation(clusters, words, i)) {
        continue;
      }
      if (squeeze == NONE) {
        squeeze = new Squeeze(new double[clusters.count], new double[clusters.count]);
      }
      squeeze.halves(signs.get(clusters.signs[i]), clusters.widths[i], i);
    }
    for (int i = 0; i + 1 < squeeze.leads.length; i++) {
      double blank = squeeze.tails[i] + squeeze.leads[i + 1];
      boolean closings = squeeze.tails[i] > 0 && squeeze.tails[i + 1] > 0;
      boolean openings = squeeze.leads[i] > 0 && squeeze.leads[i + 1] > 0;
      if (blank > clusters.widths[i] * 0.9 || closings || openings) {
        clusters.widths[i] /= 2;
        squeeze.tails[i] = 0;
      }
    }
    return squeeze;
  }

  /** Which half of a sign is blank, by its ink: typefaces differ with the language. */
  private void halves(Sign sign, double width, int at) {
    Face face = Faces.of(sign.face());
    int glyph = sign.glyphs().getFirst().glyph();
    if (face.advance(glyph) < FULL) {
      return;
    }
    int middle = face.advance(glyph) / 2;
    tails[at] = face.right(glyph) <= middle ? width / 2 : 0;
    leads[at] = face.left(glyph) >= middle ? width / 2 : 0;
  }

  private static boolean punctuation(Clusters clusters, CharSequence words, int cluster) {
    char c = at(clusters, words, cluster);
    return c >= 0x2018 && clusters.signs[cluster] != Clusters.NOTHING && SIGNS.indexOf(c) >= 0;
  }

  private static char at(Clusters clusters, CharSequence words, int cluster) {
    int at = clusters.from[cluster];
    return at < words.length() ? words.charAt(at) : 0;
  }

  /** The blank of a cluster that is left out where a line begins with it. */
  double lead(int cluster) {
    return cluster < leads.length ? leads[cluster] : 0;
  }

  /** The blank of a cluster that is left out where a line ends with it. */
  double tail(int cluster) {
    return cluster < tails.length ? tails[cluster] : 0;
  }
}
