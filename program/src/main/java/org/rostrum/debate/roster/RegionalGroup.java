package org.rostrum.debate.roster;

/** The regional groups of Member States. */
public enum RegionalGroup {
  AFRICAN("African States"),
  ASIA_PACIFIC("Asia-Pacific States"),
  EASTERN_EUROPEAN("Eastern European States"),
  LATIN_AMERICAN_AND_CARIBBEAN("Latin American and Caribbean States"),
  WESTERN_EUROPEAN_AND_OTHER("Western European and other States");

  private final String words;

  RegionalGroup(String words) {
    this.words = words;
  }

  /** The group's name in English. */
  public String words() {
    return words;
  }
}
