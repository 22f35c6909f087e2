package org.rostrum.cover.report;

/**
 * Where in a cover letter something stands.
 *
 * @param file the file within a container; empty for the file itself
 * @param page counted from 1; 0 when it belongs to no page
 * @param object the number of the PDF object; 0 when it does not apply
 */
public record Spot(String file, int page, long object) {
  /** The file as a whole. */
  public static final Spot WHOLE_FILE = new Spot("", 0, 0);

  public static Spot page(int page) {
    return new Spot("", page, 0);
  }

  public static Spot object(long object) {
    return new Spot("", 0, object);
  }

  /** A file within a container. */
  public static Spot file(String file) {
    return new Spot(file, 0, 0);
  }

  /** The same spot in a file within a container. */
  public Spot in(String container) {
    return file.isEmpty() ? new Spot(container, page, object) : this;
  }
}
