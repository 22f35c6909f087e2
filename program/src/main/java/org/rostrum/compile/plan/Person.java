package org.rostrum.compile.plan;

import java.util.List;

/**
 * What an honorific tells of a person. Forms that do not say it tell nothing: nobody's gender is
 * guessed from a name or an office.
 *
 * @param gender as told
 * @param rank whether the form is that of a high official, {@code "Her Excellency"}
 * @param form what is left to be printed as it was given, empty when {@code Mr.} or {@code Ms.}
 *     says all
 */
record Person(Gender gender, Rank rank, String form) {
  private static final List<String> EXCELLENCY =
      List.of("Her Excellency", "His Excellency", "H.E.", "H. E.");

  /** As told. */
  enum Gender {
    MS("ms"),
    MR("mr"),
    UNTOLD("other");

    private final String word;

    Gender(String word) {
      this.word = word;
    }

    /** As the keys of the wording have it. */
    String word() {
      return word;
    }
  }

  /** By the form of the honorific. */
  enum Rank {
    EXCELLENCY,
    PLAIN
  }

  /** Reads an honorific as it is written in English, in full or abbreviated. */
  static Person of(String honorific) {
    String told = honorific.strip();
    Rank rank = Rank.PLAIN;
    String rest = told;
    for (String form : EXCELLENCY) {
      if (told.startsWith(form)) {
        rank = Rank.EXCELLENCY;
        rest = told.substring(form.length()).strip();
      }
    }
    if (rest.equals("Ms.") || rest.equals("Ms")) {
      return new Person(Gender.MS, rank, "");
    }
    if (rest.equals("Mr.") || rest.equals("Mr")) {
      return new Person(Gender.MR, rank, "");
    }
    Gender gender = gender(told, rest);
    String before =
        switch (gender) {
          case MS -> "Her Excellency ";
          case MR -> "His Excellency ";
          case UNTOLD -> "";
        };
    boolean full = rank == Rank.EXCELLENCY && !before.isEmpty();
    return new Person(gender, rank, full ? (before + rest).strip() : told);
  }

  private static Gender gender(String told, String rest) {
    boolean woman =
        told.startsWith("Her ")
            || rest.startsWith("Mrs")
            || rest.startsWith("Miss")
            || rest.startsWith("Dame")
            || rest.startsWith("Lady");
    if (woman) {
      return Gender.MS;
    }
    boolean man = told.startsWith("His ") || rest.startsWith("Sir") || rest.startsWith("Monsignor");
    return man ? Gender.MR : Gender.UNTOLD;
  }

  /** A name with this honorific before or after it, as the language has it. */
  String named(String name, Wording wording) {
    if (gender == Gender.UNTOLD && form.isEmpty()) {
      return name;
    }
    if (!form.isEmpty()) {
      return wording.say("person.other", "honorific", wording.phrase(form, gender), "name", name);
    }
    String key =
        switch (rank) {
          case EXCELLENCY -> "person.excellency.";
          case PLAIN -> "person.";
        };
    return wording.say(key + gender.word(), "name", name);
  }
}
