package org.rostrum.debate.symbols;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The first parts of symbols we know. */
final class Organs {
  /** Of the series that count by themselves and not by an organ's rules. */
  private static final String[] UNITED_NATIONS = {
    "A", "General Assembly",
    "S", "Security Council",
    "E", "Economic and Social Council",
    "T", "Trusteeship Council",
    "ST", "Secretariat",
    "AEC", "Atomic Energy Commission",
    "APLC", "Anti-Personnel Mine Ban Convention",
    "BWC", "Biological Weapons Convention",
    "CAT", "Committee against Torture",
    "CCM", "Convention on Cluster Munitions",
    "CCPR", "Human Rights Committee",
    "CCW", "Convention on Certain Conventional Weapons",
    "CD", "Conference on Disarmament",
    "CEB", "Chief Executives Board for Coordination",
    "CED", "Committee on Enforced Disappearances",
    "CEDAW", "Committee on the Elimination of Discrimination against Women",
    "CERD", "Committee on the Elimination of Racial Discrimination",
    "CES", "Conference of European Statisticians",
    "CLCS", "Commission on the Limits of the Continental Shelf",
    "CMW", "Committee on Migrant Workers",
    "COP", "Conference of the Parties",
    "CRC", "Committee on the Rights of the Child",
    "CRPD", "Committee on the Rights of Persons with Disabilities",
    "CTOC", "Conference of the Parties to the Convention against Transnational Organized Crime",
    "CAC", "Conference of the States Parties to the Convention against Corruption",
    "DC", "Disarmament Commission",
    "DP", "United Nations Development Programme",
    "EB.AIR", "Convention on Long-range Transboundary Air Pollution",
    "ECE", "Economic Commission for Europe",
    "ENERGY", "Economic Commission for Europe",
    "ESCAP", "Economic and Social Commission for Asia and the Pacific",
    "FCCC", "Framework Convention on Climate Change",
    "HR", "Office of the High Commissioner for Human Rights",
    "HRI", "International Human Rights Instruments",
    "HS", "United Nations Human Settlements Programme",
    "HSP", "United Nations Human Settlements Programme",
    "ICCD", "Convention to Combat Desertification",
    "ICEF", "United Nations Children's Fund",
    "ID", "United Nations Industrial Development Organization",
    "IDB", "Industrial Development Board",
    "IPBES", "Platform on Biodiversity and Ecosystem Services",
    "ISBA", "International Seabed Authority",
    "ITC", "International Trade Centre",
    "JIU", "Joint Inspection Unit",
    "LC", "Economic Commission for Latin America and the Caribbean",
    "LOS", "Preparatory Commission on the Law of the Sea",
    "NPT", "Treaty on the Non-Proliferation of Nuclear Weapons",
    "PBC", "Peacebuilding Commission",
    "PCT", "Patent Cooperation Treaty",
    "SPLOS", "Meeting of States Parties to the Convention on the Law of the Sea",
    "TD", "United Nations Conference on Trade and Development",
    "TRADE", "Economic Commission for Europe",
    "TRANS", "Economic Commission for Europe",
    "TPNW", "Treaty on the Prohibition of Nuclear Weapons",
    "UNCTAD", "United Nations Conference on Trade and Development",
    "UNEP", "United Nations Environment Programme",
    "UNW", "United Nations Entity for Gender Equality and the Empowerment of Women",
    "WFP", "World Food Programme",
  };

  private static final String[] PRESS = {
    "SC", "Security Council, press release",
    "GA", "General Assembly, press release",
    "SG", "Secretary-General, press release",
    "DSG", "Deputy Secretary-General, press release",
    "SGSM", "Secretary-General, press release",
    "DSGSM", "Deputy Secretary-General, press release",
    "GADIS", "First Committee, press release",
    "GASPD", "Fourth Committee, press release",
    "GASHC", "Third Committee, press release",
    "GAEF", "Second Committee, press release",
    "GAAB", "Fifth Committee, press release",
    "ECOSOC", "Economic and Social Council, press release",
    "AFR", "Africa, press release",
    "PKO", "Peacekeeping, press release",
    "SEA", "Law of the sea, press release",
    "WOM", "Women, press release",
    "ENV", "Environment, press release",
    "OBV", "Observance, press release",
    "PAL", "Palestine, press release",
    "IHA", "Humanitarian affairs, press release",
    "ORG", "Organization, press release",
  };

  private static final String[] ELSEWHERE = {
    "PC.DEC", "Permanent Council of the OSCE",
    "PC.JOUR", "Permanent Council of the OSCE",
    "MC.DEC", "Ministerial Council of the OSCE",
    "MC.JOUR", "Ministerial Council of the OSCE",
    "MC.DOC", "Ministerial Council of the OSCE",
    "FSC.DEC", "Forum for Security Cooperation of the OSCE",
    "FSC.JOUR", "Forum for Security Cooperation of the OSCE",
    "FSC.DOC", "Forum for Security Cooperation of the OSCE",
    "SUM.DOC", "Summit of the OSCE",
    "CIO.GAL", "Chairmanship of the OSCE",
    "SEC.GAL", "Secretariat of the OSCE",
    "CICTE", "Inter-American Committee against Terrorism of the OAS",
    "AG", "General Assembly of the OAS",
    "CP", "Permanent Council of the OAS",
    "OEA", "Organization of American States",
    "ICC-ASP", "Assembly of States Parties to the Rome Statute",
    "INFCIRC", "International Atomic Energy Agency",
    "GOV", "Board of Governors of the International Atomic Energy Agency",
    "GC", "General Conference of the International Atomic Energy Agency",
    "EX.CL", "Executive Council of the African Union",
    "PSC", "Peace and Security Council of the African Union",
  };

  /** The longest code, in characters: nothing longer needs to be looked up. */
  static final int LONGEST = 8;

  private static final Map<String, Organ> BY_CODE = new HashMap<>(160);

  static {
    put(UNITED_NATIONS, Standing.UNITED_NATIONS);
    put(PRESS, Standing.PRESS_RELEASE);
    put(ELSEWHERE, Standing.OTHER_ORGANIZATION);
  }

  private Organs() {}

  private static void put(String[] pairs, Standing standing) {
    for (int index = 0; index < pairs.length; index += 2) {
      BY_CODE.put(pairs[index], new Organ(pairs[index], pairs[index + 1], standing));
    }
  }

  /** The organ of a code in whatever capitals. */
  static Optional<Organ> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code.toUpperCase(Locale.ROOT)));
  }

  /** Whether the organ numbers its documents by the common rules, which are then held to. */
  static boolean followsTheRules(Organ organ) {
    return switch (organ.code()) {
      case "A", "S", "E", "T" -> true;
      default -> false;
    };
  }
}
