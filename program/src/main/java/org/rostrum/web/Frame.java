package org.rostrum.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rostrum.document.words.Tongue;
import org.rostrum.document.words.Words;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every template is given: who reads, in which language, when, and how to speak to them.
 *
 * @param tongue the reader's language
 * @param words the sentences of the room the page belongs to
 * @param sign what the page says of the house
 * @param visitor who reads
 * @param ways the tabs
 * @param path the page's own path, without what follows a question mark
 * @param query what follows the question mark
 * @param now the server's clock
 * @param told one sentence about the act just done
 * @param guard the token without which a form is refused
 * @param assets the addresses of style sheet, faces and scripts
 */
public record Frame(
    Tongue tongue,
    Words words,
    HouseSign sign,
    Visitor visitor,
    List<Way> ways,
    String path,
    Query query,
    Instant now,
    Optional<String> told,
    Optional<CsrfToken> guard,
    Assets assets) {
  /** The frame's own sentences. */
  static final Words OWN = Words.beside(Frame.class);

  /** A sentence of the page's room. */
  public String say(String key, Object... places) {
    return words.say(tongue, key, places);
  }

  /** A sentence of the frame, the same on every page. */
  public String own(String key, Object... places) {
    return OWN.say(tongue, key, places);
  }

  /** A unit of a countdown for each of the language's plurals, for the script. */
  public String plurals(String key) {
    return PluralWords.json(tongue, key);
  }

  /** Moments as this reader reads them. */
  public Moments moments() {
    return new Moments(tongue);
  }

  public List<Tongue> tongues() {
    return Tongue.all();
  }

  /** The same page in another language. */
  public String in(Tongue other) {
    return query.with(TongueChoice.PARAMETER, other.tag()).inAddress();
  }

  /** Is this the way to the page shown? */
  public boolean isHere(Way way) {
    return way.path().equals(path);
  }
}
