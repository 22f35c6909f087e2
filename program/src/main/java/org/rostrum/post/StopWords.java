package org.rostrum.post;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.rostrum.storage.Database;

/**
 * The words in the links by which letters of a kind are declined without entering: a letter's id
 * and our signature under it. Such a link does nothing but decline that kind for that person, and
 * does not go stale: mail is kept for years. The key lies in the database.
 */
public final class StopWords {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SIGNS = 32;

  private final Database database;
  private final SecureRandom chance;

  public StopWords(Database database, SecureRandom chance) {
    this.database = database;
    this.chance = chance;
  }

  /** The word for a letter. */
  public String of(String letter) {
    return letter + "-" + signature(letter);
  }

  /** The letter a word is for; empty when it is none of ours. */
  public Optional<String> letter(String word) {
    int dash = word.lastIndexOf('-');
    if (dash < 1 || word.length() > 200) {
      return Optional.empty();
    }
    String letter = word.substring(0, dash);
    byte[] given = word.substring(dash + 1).getBytes(StandardCharsets.UTF_8);
    byte[] ours = signature(letter).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(given, ours) ? Optional.of(letter) : Optional.empty();
  }

  private String signature(String letter) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(key()), ALGORITHM));
      byte[] signed = mac.doFinal(("decline " + letter).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(signed).substring(0, SIGNS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a JDK without " + ALGORITHM, e);
    }
  }

  private String key() {
    return database
        .read(jdbc ->
            jdbc.sql("SELECT value FROM post_fact WHERE name = 'stop-key'")
                .query(String.class)
                .optional())
        .orElseGet(this::make);
  }

  private String make() {
    byte[] random = new byte[32];
    chance.nextBytes(random);
    return database.write(jdbc -> {
      jdbc.sql(
              "INSERT INTO post_fact (name, value) VALUES ('stop-key', ?)"
                  + " ON CONFLICT (name) DO NOTHING")
          .param(HexFormat.of().formatHex(random))
          .update();
      return jdbc.sql("SELECT value FROM post_fact WHERE name = 'stop-key'")
          .query(String.class)
          .single();
    });
  }
}
