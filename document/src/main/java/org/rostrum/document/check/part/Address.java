package org.rostrum.document.check.part;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address in a file means, however it is spelled.
 *
 * @param raw as filed
 * @param clean without signs that programs pass over, percent signs resolved
 * @param kind where it leads
 */
public record Address(String raw, String clean, Kind kind) {
  private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]+):");
  private static final Pattern DRIVE =
      Pattern.compile("^[a-zA-Z][:|]([/\\\\].*|$)", Pattern.DOTALL);
  private static final Set<String> HARMLESS =
      Set.of("ftp", "tel", "sip", "news", "urn", "doi", "onenote", "skype", "whatsapp", "fax");

  /** Where an address leads. */
  public enum Kind {
    WEB,
    MAIL,
    /** A file on the machine it was written on. */
    LOCAL_FILE,
    /** A file on another machine, which Windows asks for with the user's name and password hash. */
    REMOTE_FILE,
    /** Something else that opens nothing by itself. */
    HARMLESS,
    /** A script, or a program that a link may start. */
    DANGEROUS,
    /** A part of the same package, or nowhere. */
    RELATIVE
  }

  /** An address as filed. */
  public static Address of(String raw) {
    String clean = decoded(decoded(stripped(raw)));
    return new Address(raw, clean, kind(clean));
  }

  /** Whether it leads out of the file. */
  public boolean outside() {
    return kind != Kind.RELATIVE;
  }

  private static String stripped(String raw) {
    StringBuilder clean = new StringBuilder(raw.length());
    raw.codePoints()
        .filter(c -> c > ' ' || c == ' ')
        .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  private static String decoded(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    try {
      String plain = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
      return stripped(plain);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }

  private static Kind kind(String clean) {
    if (clean.isEmpty() || clean.startsWith("#")) {
      return Kind.RELATIVE;
    }
    if (DRIVE.matcher(clean).matches()) {
      return Kind.LOCAL_FILE;
    }
    String forward = clean.replace('\\', '/');
    if (forward.startsWith("//")) {
      return Kind.REMOTE_FILE;
    }
    Matcher matcher = SCHEME.matcher(forward.toLowerCase(Locale.ROOT).replace(" ", ""));
    if (!matcher.find()) {
      return Kind.RELATIVE;
    }
    String scheme = matcher.group(1);
    return switch (scheme) {
      case "http", "https" -> Kind.WEB;
      case "mailto" -> Kind.MAIL;
      case "file" -> file(forward.substring(forward.indexOf(':') + 1).strip());
      default -> HARMLESS.contains(scheme) ? Kind.HARMLESS : Kind.DANGEROUS;
    };
  }

  /**
   * {@code file:///C:/x} is here, {@code file://server/x} and {@code file:////server/x} are not.
   */
  private static Kind file(String rest) {
    String path = rest.replaceFirst("^/+", "");
    int slashes = rest.length() - path.length();
    if (DRIVE.matcher(path).matches() || path.startsWith("localhost/")) {
      return Kind.LOCAL_FILE;
    }
    return slashes == 2 || slashes > 3 ? Kind.REMOTE_FILE : Kind.LOCAL_FILE;
  }
}
