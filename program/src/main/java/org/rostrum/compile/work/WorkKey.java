package org.rostrum.compile.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.rostrum.document.official.Annex;
import org.rostrum.document.official.Imprint;

/**
 * A hash of everything a {@link Work} depends on: the statement's bytes, its place and heading, the
 * document's imprint, the forms asked for, and the program itself.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record WorkKey(String hex) {

  /**
   * The key of a statement's work.
   *
   * @param build what tells one build of the program from another
   * @param statement SHA-256 of the file as filed
   * @param place the annex, as far as it is known before the statement is read
   * @param forms the forms' names in order
   */
  public static WorkKey of(
      String build, String statement, Imprint imprint, Annex place, List<String> forms) {
    MessageDigest digest = Hash.sha256();
    for (Object each : List.of(build, statement, imprint, place, forms)) {
      byte[] bytes = each.toString().getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return new WorkKey(HexFormat.of().formatHex(digest.digest()));
  }
}
