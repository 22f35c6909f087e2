package org.rostrum.document.check.part;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.safety.Place;

/** Links whose words, or whose hint, show one address while they lead to another. */
public final class LinkMismatch implements PartCheck {
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?i)(?:https?://|www\\.)[^\\s<>\"\u201D\u00BB)\\]]+"
              + "|\\b(?:[a-z0-9-]+\\.)+(?:org|com|net|int|gov|edu|info|io|eu|mil)\\b(?:/\\S*)?");
  private static final Pattern MAIL =
      Pattern.compile("(?i)[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+");
  private static final Pattern AUTHORITY =
      Pattern.compile("(?i)^(?:[a-z][a-z0-9+.-]*:)?//([^/?#]*)");
  private static final Pattern WRAPPED = Pattern.compile("(?i)[?&](?:url|u|q)=(https?[^&]+)");

  /** Parts are walked in the order of their names: relations come before what uses them. */
  private final Map<String, Map<String, String>> targets = new HashMap<>();

  private final StringBuilder shown = new StringBuilder();
  private String target = "";
  private String hint = "";
  private Place place = Place.WHOLE_FILE;
  private boolean words;
  private boolean inLink;

  @Override
  public void element(Spot spot, Findings to) {
    Link.of(spot)
        .filter(link -> link.is("hyperlink"))
        .ifPresent(link ->
            targets
                .computeIfAbsent(link.owner(), owner -> new HashMap<>())
                .put(spot.attribute("Id"), link.address().clean()));
    if (spot.word("hyperlink")) {
      Map<String, String> own = targets.getOrDefault(spot.part().lowerName(), Map.of());
      target = own.getOrDefault(spot.attribute("id"), "");
      hint = spot.attribute("tooltip");
      place = spot.place();
      shown.setLength(0);
      inLink = !target.isEmpty();
    } else if (spot.word("t")) {
      words = true;
    }
  }

  @Override
  public void text(CharSequence characters) {
    if (words && inLink) {
      shown.append(characters);
    }
  }

  @Override
  public void end(Spot spot, Findings to) {
    if (spot.word("t")) {
      words = false;
    } else if (spot.word("hyperlink") && inLink) {
      inLink = false;
      judge(target, shown.toString(), place, to);
      judge(target, hint, place, to);
    }
  }

  /** Tells when words show another address than the one they lead to. */
  public static void judge(String target, String shown, Place place, Findings to) {
    if (differs(target, shown)) {
      to.tell(Code.LINK_MISMATCH, place, shown, "target", target);
    }
  }

  private static boolean differs(String target, String shown) {
    if (shown.isBlank()) {
      return false;
    }
    Address address = Address.of(target);
    Matcher mail = MAIL.matcher(shown);
    if (mail.find() && !SHOWN.matcher(shown.substring(0, mail.start())).find()) {
      boolean sameMail =
          address.clean().toLowerCase(Locale.ROOT).contains(mail.group().toLowerCase(Locale.ROOT));
      return !sameMail;
    }
    Matcher url = SHOWN.matcher(shown);
    if (!url.find()) {
      return authority(address.clean()).filter(a -> a.contains("@")).isPresent();
    }
    String seen = url.group();
    String from = host(seen.contains("://") ? seen : "//" + seen);
    String leads =
        address.kind() == Address.Kind.WEB ? host(unwrapped(address.clean())) : address.clean();
    boolean partOfOne = from.indexOf('.') < 0 && leads.startsWith(from);
    boolean same =
        partOfOne || leads.equals(from) || leads.endsWith("." + from) || from.endsWith("." + leads);
    return !same;
  }

  /** Mail programs wrap links in an address of their own; what they lead to stands inside. */
  private static String unwrapped(String address) {
    boolean wrapper =
        host(address).endsWith("safelinks.protection.outlook.com")
            || host(address).equals("google.com");
    Matcher inner = WRAPPED.matcher(address);
    return wrapper && inner.find() ? Address.of(inner.group(1)).clean() : address;
  }

  private static Optional<String> authority(String address) {
    Matcher matcher = AUTHORITY.matcher(address);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String host(String address) {
    String authority = authority(address).orElse("");
    String host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "");
    return host.toLowerCase(Locale.ROOT)
        .replaceFirst("^www\\d?\\.", "")
        .replaceFirst("[.,;]+$", "");
  }
}
