package org.rostrum.document.html;

import java.util.List;
import org.rostrum.document.official.LinkedPlaces;
import org.rostrum.document.text.Block;
import org.rostrum.document.text.Note;

/** The ids of the named places of one statement that its own links lead to. */
final class Places {
  private final String prefix;
  private final LinkedPlaces linked;

  Places(String prefix, List<Block> blocks, List<Note> notes) {
    this.prefix = prefix;
    this.linked = LinkedPlaces.of(blocks, notes);
  }

  /** Whether a link to this place leads somewhere. */
  boolean live(String name) {
    return linked.number(name) > 0;
  }

  /** Whether an anchor must be set here: something leads to it, and it was not set before. */
  boolean needed(String name) {
    return linked.set(name);
  }

  /** The id of a place, in letters, digits, hyphens and full stops whatever its name holds. */
  String id(String name) {
    StringBuilder id = new StringBuilder(prefix).append("-at-");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_') {
        id.append(c);
      } else {
        id.append('.').append(Integer.toHexString(c)).append('.');
      }
    }
    return id.toString();
  }
}
