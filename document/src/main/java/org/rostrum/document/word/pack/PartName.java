package org.rostrum.document.word.pack;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Names of parts, and how a relation's target is told from the part it stands in. */
final class PartName {
  private PartName() {}

  /** The name a target means, seen from a part; never leads out of the package. */
  static String resolve(String part, String target) {
    String path = target.replace('\\', '/');
    int fragment = path.indexOf('#');
    if (fragment >= 0) {
      path = path.substring(0, fragment);
    }
    path = decoded(path);
    int slash = part.lastIndexOf('/');
    String whole = path.startsWith("/") || slash < 0 ? path : part.substring(0, slash) + "/" + path;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : whole.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  private static String decoded(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /** The name of the part that holds a part's relations. */
  static String relationsOf(String part) {
    int slash = part.lastIndexOf('/');
    return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
  }
}
