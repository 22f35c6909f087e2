package org.rostrum.convene.pages;

import java.util.List;

/**
 * A section of the editing page.
 *
 * @param key its heading, as a key of the words
 * @param list the list it shows, which can grow; empty where it is none
 */
public record EditGroup(String key, String list, List<EditEntry> entries) {
  public boolean isList() {
    return !list.isEmpty();
  }
}
