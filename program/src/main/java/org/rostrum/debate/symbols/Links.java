package org.rostrum.debate.symbols;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rostrum.debate.Language;

/**
 * Web addresses of documents. They follow the common practice of the two sites: no asterisk, {@code
 * S/RES/2341(2017)} without a space, any other space encoded. Nothing is looked up.
 */
public final class Links {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/.-_()";
  private static final String HEXADECIMAL = "0123456789ABCDEF";

  private Links() {}

  /** A site that answers to symbols. */
  public enum Site {
    DOCS_UN_ORG("https://docs.un.org/"),
    UNDOCS_ORG("https://undocs.org/");

    private final String root;

    Site(String root) {
      this.root = root;
    }
  }

  /**
   * The address of a document; of a double symbol, the first one's. Empty when it is not an
   * official document of the United Nations.
   *
   * @param language empty to let the site choose
   */
  public static Optional<String> to(Symbol symbol, Site site, Optional<Language> language) {
    if (symbol.organ().standing() != Standing.UNITED_NATIONS) {
      return Optional.empty();
    }
    String first =
        symbol.twins().isEmpty() ? symbol.canonical() : symbol.canonical().replaceFirst("–.*", "");
    String path = first;
    if (symbol.kind() == Kind.RESOLUTION) {
      path = first.replace(" (", "(");
    }
    String folder = language.map(Language::tag).map(tag -> tag + "/").orElse("");
    return Optional.of(site.root + folder + encoded(path));
  }

  private static String encoded(String path) {
    StringBuilder address = new StringBuilder(path.length() + 8);
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char sign = (char) (octet & 0xff);
      if (PLAIN.indexOf(sign) >= 0) {
        address.append(sign);
        continue;
      }
      address.append('%').append(HEXADECIMAL.charAt(sign >> 4));
      address.append(HEXADECIMAL.charAt(sign & 15));
    }
    return address.toString();
  }
}
