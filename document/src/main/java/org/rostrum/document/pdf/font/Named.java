package org.rostrum.document.pdf.font;

/** The faces carried with the program, all of the Noto family under the SIL Open Font License. */
public enum Named {
  SERIF("NotoSerif_400Regular"),
  SERIF_BOLD("NotoSerif_700Bold"),
  SERIF_ITALIC("NotoSerif_400Regular_Italic"),
  SERIF_BOLD_ITALIC("NotoSerif_700Bold_Italic"),
  ARABIC("NotoNaskhArabic_400Regular"),
  ARABIC_BOLD("NotoNaskhArabic_700Bold"),
  HEBREW("NotoSerifHebrew_400Regular"),
  HEBREW_BOLD("NotoSerifHebrew_700Bold"),
  DEVANAGARI("NotoSerifDevanagari_400Regular"),
  THAI("NotoSansThai_400Regular"),
  CHINESE("NotoSansSC_400Regular"),
  JAPANESE("NotoSansJP_400Regular"),
  KOREAN("NotoSansKR_400Regular"),
  SYMBOLS("NotoSansSymbols_400Regular"),
  MORE_SYMBOLS("NotoSansSymbols2_400Regular"),
  MATHS("NotoSansMath_400Regular");

  private final String file;

  Named(String file) {
    this.file = file;
  }

  /** The resource's name without its folder. */
  String file() {
    return file + ".ttf";
  }

  /** The name in the finished file. */
  public String postScript() {
    return file.replace("_400", "-").replace("_700", "-").replace("_", "");
  }
}
