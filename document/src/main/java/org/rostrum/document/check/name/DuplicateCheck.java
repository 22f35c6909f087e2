package org.rostrum.document.check.name;

import java.util.List;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.FileCheck;
import org.rostrum.document.check.rule.Filing;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.check.rule.Inspected;
import org.rostrum.document.safety.Place;

/**
 * The same file, or the same words in another file, given before. By the same entity for the same
 * debate it is the same filing once more, which changes nothing; by another, or for another debate,
 * a person looks.
 */
public final class DuplicateCheck implements FileCheck {
  @Override
  public void look(Inspected file, Findings to) {
    Filing filing = file.filing();
    String hash = Hashes.of(file.bytes());
    List<Filing.Earlier> same =
        filing.earlier().stream().filter(each -> each.sha256().equals(hash)).toList();
    if (!same.isEmpty()) {
      same.forEach(each -> tell(each, Code.SAME_FILE, filing, to));
      return;
    }
    String words = Hashes.ofWords(file.seen());
    if (!words.isEmpty()) {
      filing.earlier().stream()
          .filter(each -> each.textHash().equals(words))
          .forEach(each -> tell(each, Code.SAME_WORDS, filing, to));
    }
  }

  private static void tell(Filing.Earlier earlier, Code code, Filing filing, Findings to) {
    String entity = filing.own().map(Filing.Named::shown).orElse("");
    String debate = filing.debate().map(Filing.Debated::theme).orElse("");
    boolean elsewhere = differ(earlier.debate(), debate);
    boolean again = !elsewhere && !entity.isEmpty() && earlier.entity().equals(entity);
    Code told = elsewhere ? Code.FILED_ELSEWHERE : again ? Code.FILED_AGAIN : code;
    to.tell(told, Place.WHOLE_FILE, "", "other", earlier.shown());
  }

  private static boolean differ(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }
}
