package org.rostrum.debate.symbols;

/** When a document was issued, as far as its symbol says. */
public sealed interface Period {

  /**
   * A session.
   *
   * @param name as printed: {@code "70"}, {@code "XXIX"}, {@code "S-27"}, {@code "ES-10"}
   */
  record Session(String name) implements Period {
    @Override
    public String toString() {
      return "session " + name;
    }
  }

  /** A calendar year. */
  record Year(int year) implements Period {
    @Override
    public String toString() {
      return Integer.toString(year);
    }
  }

  /** The symbol says nothing: the old series counted straight on, such as {@code S/12345}. */
  record Unsaid() implements Period {
    @Override
    public String toString() {
      return "";
    }
  }
}
