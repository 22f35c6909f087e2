package org.rostrum.convene.note;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.debate.Debate;
import org.rostrum.document.words.Tongue;

/**
 * What a concept note says.
 *
 * @param debate the debate; what the note does not say is empty
 * @param evidence what each field stands on, in the order of the fields
 * @param missing the paths of the fields that were not found, in the order of {@code debate.yaml}
 */
public record ConceptReading(Debate debate, List<Evidence> evidence, List<String> missing) {
  public ConceptReading {
    evidence = List.copyOf(evidence);
    missing = List.copyOf(missing);
  }

  /** What a person should check, by field, in English. */
  public Map<String, String> remarks() {
    Map<String, String> remarks = new TreeMap<>();
    for (Evidence one : evidence) {
      if (!one.remark().isEmpty()) {
        String said = Doubts.say(one.remark(), Tongue.ENGLISH);
        remarks.merge(one.field(), said, (first, second) -> first + "; " + second);
      }
    }
    return remarks;
  }
}
