package org.rostrum.document.pdf.file;

import java.io.IOException;
import java.util.TreeMap;

/** The parent tree: from pages and links to their nodes (ISO 32000-1, 14.7.4.4). */
final class Parents {
  private final TreeMap<Integer, Integer> all = new TreeMap<>();

  /** Keeps the object that lists a page's nodes, and gives its key. */
  int page(int object) {
    return keep(object);
  }

  int annotation(int object) {
    return keep(object);
  }

  private int keep(int object) {
    all.put(all.size(), object);
    return all.size() - 1;
  }

  int next() {
    return all.size();
  }

  int write(PdfFile file) throws IOException {
    StringBuilder nums = new StringBuilder("<</Nums[");
    all.forEach((key, object) -> nums.append(key).append(' ').append(object).append(" 0 R "));
    return file.object(nums.append("]>>"));
  }
}
