package org.rostrum.document.check.name;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.FileCheck;
import org.rostrum.document.check.rule.Filing;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.check.rule.Inspected;
import org.rostrum.document.check.rule.Seen;

/**
 * Whose statement the file says it is, beside whose it is told to be. A statement may thank others
 * in its first sentence: only a title, a letterhead, or words such as "statement by" count.
 */
public final class EntityCheck implements FileCheck {
  private static final int BEGINNING = 300;
  private static final int A_TITLE = 120;
  private static final int BEFORE = 60;
  private static final Pattern CLAIM =
      Pattern.compile(
          "statement|on behalf"
              + " of|mission|delegation|representative|ambassador|minister|embassy|remarks|declaration|au"
              + " nom de|representant|ambassad|ministre|intervention|declaracion|en nombre"
              + " de|mision|delegacion|embajad|ministr|заявлен|выступлен|представител|от"
              + " имени|делегац|посол|министр"
              + "|بيان|كلمة|باسم|بعثة|البعثة|وفد|ممثل|سفير|وزير|发言|代表|大使|声明|使团|外长|部长");

  @Override
  public void look(Inspected file, Findings to) {
    Optional<Filing.Named> own = file.filing().own();
    if (own.isEmpty()) {
      return;
    }
    Names names = new Names(own.get(), file.filing().others());
    beginning(file.seen(), names, own.get(), to);
    for (Seen.Paragraph edge : file.seen().edges()) {
      Names.Found found = names.in(edge.words());
      if (!found.own() && !found.others().isEmpty()) {
        tell(Code.OTHER_MISSION, edge, found.others().getFirst().shown(), own.get(), to);
      }
    }
  }

  private static void beginning(Seen seen, Names names, Filing.Named own, Findings to) {
    int read = 0;
    boolean named = false;
    Optional<Seen.Paragraph> doubtful = Optional.empty();
    String other = "";
    for (Seen.Paragraph paragraph : seen.paragraphs()) {
      if (read >= BEGINNING) {
        break;
      }
      String words = paragraph.words();
      String begins = words.substring(0, Math.min(words.length(), BEGINNING - read + A_TITLE));
      read += words.length();
      Names.Found found = names.in(begins);
      named |= found.own();
      for (Names.Match match : found.others()) {
        if (doubtful.isEmpty() && claims(words, match)) {
          doubtful = Optional.of(paragraph);
          other = match.shown();
        }
      }
    }
    if (!named && doubtful.isPresent()) {
      tell(Code.OTHER_ENTITY, doubtful.get(), other, own, to);
    }
  }

  private static boolean claims(String words, Names.Match match) {
    boolean sentence = words.strip().matches("(?s).*[.!?。؟]$");
    if (words.length() <= A_TITLE && !sentence) {
      return true;
    }
    String before = Names.plain(match.before());
    return CLAIM.matcher(before.substring(Math.max(0, before.length() - BEFORE))).find();
  }

  private static void tell(
      Code code, Seen.Paragraph paragraph, String other, Filing.Named own, Findings to) {
    to.tell(code, paragraph.place(), paragraph.words(), "other", other, "own", own.shown());
  }
}
