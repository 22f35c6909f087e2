package org.rostrum.compile.plan;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rostrum.debate.CompilationSettings.MemberOrder;

/**
 * The order of the annexes: briefers in speaking order; Council members and the President as the
 * setting says; non-members that spoke; written statements in one merged alphabetical list of
 * States and organizations (S/2020/736). Sorted by sort key, never by the printed name.
 */
public final class AnnexOrder {
  private AnnexOrder() {}

  /** Things that a participant stands for, in order; equal places keep the order given. */
  public static <T> List<T> sort(
      List<T> things, Function<T, Participant> who, MemberOrder memberOrder) {
    Comparator<Participant> alphabetical = alphabetical();
    Comparator<Participant> delivery =
        Comparator.<Participant>comparingInt(p -> p.order().orElse(Integer.MAX_VALUE))
            .thenComparing(alphabetical);
    Comparator<Participant> members =
        switch (memberOrder) {
          case DELIVERY -> delivery;
          case ALPHABETICAL -> alphabetical;
        };
    Comparator<Participant> order =
        (a, b) -> {
          int group = Integer.compare(group(a), group(b));
          if (group != 0) {
            return group;
          }
          return switch (a.part()) {
            case BRIEFER, SPOKEN -> delivery.compare(a, b);
            case MEMBER, PRESIDENT -> members.compare(a, b);
            case WRITTEN -> alphabetical.compare(a, b);
          };
        };
    return things.stream().sorted((a, b) -> order.compare(who.apply(a), who.apply(b))).toList();
  }

  private static int group(Participant participant) {
    return switch (participant.part()) {
      case BRIEFER -> 0;
      case MEMBER, PRESIDENT -> 1;
      case SPOKEN -> 2;
      case WRITTEN -> 3;
    };
  }

  /** English alphabetical order: accents, case, apostrophes and hyphens do not count. */
  public static Comparator<Participant> alphabetical() {
    return Comparator.<Participant, String>comparing(p -> folded(p.sortKey()))
        .thenComparing(Participant::sortKey)
        .thenComparing(Participant::speaker);
  }

  private static String folded(String key) {
    String plain = Normalizer.normalize(key, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      } else if (c == ' ' || c == '-') {
        folded.append(' ');
      }
    }
    return folded.toString();
  }
}
