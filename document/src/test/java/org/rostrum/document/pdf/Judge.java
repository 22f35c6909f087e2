package org.rostrum.document.pdf;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Has veraPDF judge a file. */
final class Judge {
  private Judge() {}

  /** What is wrong with a file by PDF/UA-1 and PDF/A-2a; empty when nothing is. */
  static List<String> faults(Path file) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    List<String> faults = new ArrayList<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      try (InputStream in = Files.newInputStream(file);
          PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        ValidationResult result = validator.validate(parser);
        for (TestAssertion fault : result.getTestAssertions()) {
          String rule = fault.getRuleId().getClause() + "-" + fault.getRuleId().getTestNumber();
          faults.add(flavour + " " + rule + " " + fault.getMessage());
        }
        if (!result.isCompliant() && faults.isEmpty()) {
          faults.add(flavour + " is not kept");
        }
      }
    }
    return faults;
  }
}
