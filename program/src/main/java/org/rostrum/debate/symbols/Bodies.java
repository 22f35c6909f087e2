package org.rostrum.debate.symbols;

/** The names of those who adopt resolutions, before and behind the word. */
final class Bodies {
  private static final String[] SECURITY = {
    "security council", "conseil de sécurité", "consejo de seguridad", "совета безопасности"
  };
  private static final String[] ASSEMBLY = {
    "general assembly", "assemblée générale", "asamblea general", "генеральной ассамблеи", "unga"
  };
  private static final String[] RIGHTS = {
    "human rights council",
    "conseil des droits de l'homme",
    "consejo de derechos humanos",
    "совета по правам человека"
  };
  private static final String[] ECONOMIC = {
    "economic and social council",
    "conseil économique et social",
    "consejo económico y social",
    "экономического и социального совета"
  };
  private static final String[] OTHERS = {
    "environment assembly",
    "health assembly",
    "parliamentary assembly",
    "habitat assembly",
    "permanent council",
    "commission",
    "commission on human rights",
    "committee",
    "conference",
    "governing council",
    "executive board",
    "ministerial council",
    "trusteeship council",
    "european council",
    "board",
    "court",
    "parliament",
    "peace and security council"
  };

  private Bodies() {}

  static WordForms.Body endOf(String words) {
    for (String other : OTHERS) {
      if (words.endsWith(other)) {
        return WordForms.Body.OTHER;
      }
    }
    if (endsWithOne(words, SECURITY)) {
      return WordForms.Body.SECURITY_COUNCIL;
    }
    if (endsWithOne(words, RIGHTS)) {
      return WordForms.Body.HUMAN_RIGHTS_COUNCIL;
    }
    if (endsWithOne(words, ECONOMIC)) {
      return WordForms.Body.ECONOMIC_AND_SOCIAL_COUNCIL;
    }
    if (endsWithOne(words, ASSEMBLY) || words.endsWith(" assembly")) {
      return WordForms.Body.GENERAL_ASSEMBLY;
    }
    return WordForms.Body.UNSAID;
  }

  /** The body in "… of the Security Council", "… du Conseil de sécurité". */
  static WordForms.Body startOf(String words) {
    String name = words;
    for (String link :
        new String[] {
          "of the united nations ", "of the ", "du ", "de l'", "del ", "de la ", "des "
        }) {
      if (name.startsWith(link)) {
        name = name.substring(link.length());
        break;
      }
    }
    if (startsWithOne(name, SECURITY)) {
      return WordForms.Body.SECURITY_COUNCIL;
    }
    if (startsWithOne(name, RIGHTS)) {
      return WordForms.Body.HUMAN_RIGHTS_COUNCIL;
    }
    if (startsWithOne(name, ECONOMIC)) {
      return WordForms.Body.ECONOMIC_AND_SOCIAL_COUNCIL;
    }
    if (startsWithOne(name, ASSEMBLY)) {
      return WordForms.Body.GENERAL_ASSEMBLY;
    }
    if (!name.equals(words) && startsWithOne(name, OTHERS)) {
      return WordForms.Body.OTHER;
    }
    return WordForms.Body.UNSAID;
  }

  /** Where the last name of a body begins that ends the words, or -1. */
  static int lastNameIn(String words) {
    String end = words.stripTrailing();
    if (end.endsWith("'s")) {
      end = end.substring(0, end.length() - 2);
    }
    for (String[] names : new String[][] {SECURITY, RIGHTS, ECONOMIC, ASSEMBLY}) {
      for (String name : names) {
        if (end.endsWith(name)) {
          return end.length() - name.length();
        }
      }
    }
    return -1;
  }

  private static boolean endsWithOne(String words, String[] names) {
    for (String name : names) {
      if (words.endsWith(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithOne(String words, String[] names) {
    for (String name : names) {
      if (words.startsWith(name)) {
        return true;
      }
    }
    return false;
  }
}
