package org.rostrum.document.pdf.tag;

import java.util.ArrayList;
import java.util.List;

/** Builds a structure tree; a node's children come in the order they are opened. For one thread. */
public final class Tree {
  private final List<Node> nodes = new ArrayList<>();
  private final List<String> languages = new ArrayList<>();

  /** A node in a language; {@code und} or empty takes the parent's. */
  public int open(int parent, String type, String language, String attributes) {
    return add(parent, type, language, attributes, "", "");
  }

  public int open(int parent, String type) {
    return add(parent, type, "", "", "", "");
  }

  /** A heading, which gets a bookmark. */
  public int heading(int parent, String type, String language, String attributes, String title) {
    return add(parent, type, language, attributes, "", title);
  }

  /** A picture. */
  public int figure(int parent, String alternative) {
    return add(parent, "Figure", "", "", alternative, "");
  }

  /** A place for words that stand directly in a node. */
  public int slot(int parent) {
    return add(parent, "", "", "", "", "");
  }

  /** The language words in a node are in. */
  public String language(int node) {
    return languages.get(node);
  }

  private int add(
      int parent,
      String type,
      String language,
      String attributes,
      String alternative,
      String title) {
    String around = parent < 0 ? "" : languages.get(parent);
    boolean unknown = language.isEmpty() || language.equals("und");
    String its = unknown ? around : language;
    nodes.add(
        new Node(parent, type, its.equals(around) ? "" : its, attributes, alternative, title));
    languages.add(its);
    return nodes.size() - 1;
  }

  public List<Node> nodes() {
    return List.copyOf(nodes);
  }
}
