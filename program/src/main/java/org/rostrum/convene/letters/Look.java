package org.rostrum.convene.letters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.document.words.Tongue;
import org.rostrum.post.KeptLetter;
import org.rostrum.post.Occasion;

/**
 * The drafts of a debate as an officer looks at them before they go: those that differ in nothing
 * but the name and the mission stand together, with the first shown whole.
 *
 * @param drafts all of them
 * @param groups by what they say
 */
public record Look(List<KeptLetter> drafts, List<Group> groups) {

  /** Letters that say the same. */
  public record Group(Occasion occasion, Tongue tongue, List<KeptLetter> letters) {
    public KeptLetter first() {
      return letters.getFirst();
    }
  }

  private record Said(
      Occasion occasion, Tongue tongue, String subject, String body, List<String> attachments) {}

  /**
   * @param names of missions by code
   */
  static Look at(List<KeptLetter> drafts, Map<String, String> names) {
    Map<Said, List<KeptLetter>> same = new LinkedHashMap<>();
    for (KeptLetter letter : drafts) {
      String mission = names.getOrDefault(letter.to().mission(), letter.to().mission());
      String body = letter.body().replace(letter.to().name(), "\u0001").replace(mission, "\u0002");
      same.computeIfAbsent(
              new Said(
                  letter.occasion(),
                  letter.to().tongue(),
                  letter.subject(),
                  body,
                  letter.attachments()),
              said -> new ArrayList<>())
          .add(letter);
    }
    List<Group> groups = new ArrayList<>();
    same.forEach((said, letters) ->
        groups.add(new Group(said.occasion(), said.tongue(), List.copyOf(letters))));
    return new Look(List.copyOf(drafts), List.copyOf(groups));
  }

  /** A mark of exactly these drafts in exactly these words; another after any change. */
  public String mark() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (KeptLetter letter : drafts) {
        String one = letter.id() + " " + letter.version() + "\n";
        digest.update(one.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("a JDK without SHA-256", e);
    }
  }
}
