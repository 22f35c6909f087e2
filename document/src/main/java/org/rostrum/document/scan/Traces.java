package org.rostrum.document.scan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.document.safety.Finding;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Said;
import org.rostrum.document.safety.Severity;
import org.rostrum.document.words.Words;

/** Collects what was found in a finished file; each thing once for a part. For one thread. */
final class Traces {
  private static final Words WORDS = Words.beside(Trace.class);
  private static final int MOST = 100;

  private final List<Finding> all = new ArrayList<>();
  private final Set<String> known = new LinkedHashSet<>();

  void tell(Trace trace, String part, String words) {
    String shown = words.length() > 200 ? words.substring(0, 200) : words;
    if (all.size() < MOST && known.add(trace + part + shown)) {
      Said said = Said.of(WORDS, trace.code(), Map.of("part", part, "words", shown));
      all.add(new Finding(trace.code(), Severity.REFUSE, Place.part(part), shown, said));
    }
  }

  List<Finding> all() {
    return List.copyOf(all);
  }
}
