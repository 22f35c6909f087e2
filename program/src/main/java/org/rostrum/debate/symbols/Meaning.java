package org.rostrum.debate.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the parts of a symbol say together: whether it is whole, its kind, session or year, number.
 */
final class Meaning {
  private static final Set<String> ADMINISTRATIVE = Set.of("AI", "IC", "SGB");
  private static final Set<String> SESSION_BODIES = Set.of("GC", "COP", "CP", "EA");

  private final Organ organ;
  private final List<Token> tokens;
  private final List<Token> own;
  private final boolean strict;
  private int periodAt = -1;

  Meaning(Organ organ, List<Token> tokens) {
    this.organ = organ;
    this.tokens = List.copyOf(tokens);
    this.strict = Organs.followsTheRules(organ);
    int end = this.tokens.size();
    while (end > 0 && this.tokens.get(end - 1).type() == Token.Type.CHANGE) {
      end--;
    }
    this.own = this.tokens.subList(0, end);
  }

  Symbol symbol(String printed, String asterisks) throws Unreadable {
    checkWhole();
    Period period = period();
    checkPeriod(period);
    List<Part> parts = parts();
    StringBuilder canonical = new StringBuilder();
    for (Part part : parts) {
      canonical.append(canonical.isEmpty() ? "" : "/").append(part.text());
    }
    return new Symbol(
        printed,
        canonical.toString(),
        organ,
        kind(),
        period,
        number(),
        asterisks,
        parts,
        List.of());
  }

  private void checkWhole() throws Unreadable {
    if (own.isEmpty()) {
      throw new Unreadable("The document's number is missing.");
    }
    if (!strict) {
      boolean counted =
          own.stream()
              .anyMatch(
                  token -> token.printed().chars().anyMatch(sign -> Signs.isDigit((char) sign)));
      if (!counted) {
        throw new Unreadable("The document's number is missing.");
      }
      return;
    }
    for (Token token : own) {
      if (token.type() == Token.Type.CHANGE) {
        throw new Unreadable(
            "Behind “" + token.printed() + "” only another change such as Corr.1 can stand.");
      }
    }
    Token last = own.getLast();
    if (!last.carriesNumber()) {
      throw new Unreadable(
          last.type() == Token.Type.BODY && !last.number().isEmpty()
              ? "It names a body; the document's number is missing."
              : "It stops behind “" + last.printed() + "”: the document's number is missing.");
    }
  }

  private Period period() {
    for (int index = 0; index < own.size(); index++) {
      Token token = own.get(index);
      if (token.type() == Token.Type.SESSION) {
        periodAt = index;
        return new Period.Session(token.number());
      }
      if (token.isNumber() && index + 1 < own.size()) {
        periodAt = index;
        return Asides.isYear(token.number())
            ? new Period.Year(Integer.parseInt(token.number()))
            : new Period.Session(token.number());
      }
    }
    return periodBesides();
  }

  /** The year or session in parentheses, or in the number of a conference or a governing body. */
  private Period periodBesides() {
    for (Token token : own) {
      String aside = token.aside().strip();
      int close = aside.indexOf(')');
      if (close > 1) {
        String content = aside.substring(1, close);
        if (Asides.isYear(content)) {
          return new Period.Year(Integer.parseInt(content));
        }
        if (Asides.isSession(content)) {
          return new Period.Session(content);
        }
      }
    }
    for (Token token : own) {
      if (token.word().equals("CONF") && Asides.isYear(token.number())) {
        return new Period.Year(Integer.parseInt(token.number()));
      }
      if (!strict && SESSION_BODIES.contains(token.word()) && !token.number().isEmpty()) {
        return new Period.Session(token.number());
      }
    }
    return new Period.Unsaid();
  }

  private void checkPeriod(Period period) throws Unreadable {
    if (!strict || periodAt < 0) {
      return;
    }
    boolean direct = periodAt == 0 && own.get(0).isNumber();
    boolean decided =
        periodAt == 1 && (own.get(0).word().equals("RES") || own.get(0).word().equals("DEC"));
    if (!direct && !decided) {
      return;
    }
    switch (period) {
      case Period.Year _ when organ.code().equals("A") ->
          throw new Unreadable(
              "A symbol of the General Assembly carries the session, not the year.");
      case Period.Session session when Signs.areDigits(session.name()) -> checkSession(session);
      case Period.Session _, Period.Year _, Period.Unsaid _ -> {}
    }
  }

  private void checkSession(Period.Session session) throws Unreadable {
    int count = session.name().length() > 4 ? 0 : Integer.parseInt(session.name());
    switch (organ.code()) {
      case "A" -> {
        if (count < 31 || count > 150) {
          throw new Unreadable(
              "“"
                  + session.name()
                  + "” is no session: the General Assembly's symbols carry one since the"
                  + " thirty-first (1976).");
        }
      }
      case "S", "E" ->
          throw new Unreadable(
              "“" + session.name() + "” should be a year in four digits, as in S/2021/621.");
      default -> {}
    }
  }

  private Kind kind() {
    if (organ.standing() == Standing.PRESS_RELEASE) {
      return Kind.PRESS_RELEASE;
    }
    if (organ.code().endsWith(".DEC")) {
      return Kind.DECISION;
    }
    if (organ.code().equals("ST") && ADMINISTRATIVE.contains(own.getFirst().word())) {
      return Kind.ADMINISTRATIVE_ISSUANCE;
    }
    Kind kind = Kind.DOCUMENT;
    for (Token token : own) {
      if (token.type() == Token.Type.SERIES) {
        kind = kind(token.word(), kind);
      }
    }
    return kind;
  }

  private static Kind kind(String word, Kind otherwise) {
    return switch (word) {
      case "RES" -> Kind.RESOLUTION;
      case "DEC" -> Kind.DECISION;
      case "PRST" -> Kind.PRESIDENTIAL_STATEMENT;
      case "PV" -> Kind.VERBATIM_RECORD;
      case "SR" -> Kind.SUMMARY_RECORD;
      case "L" -> Kind.LIMITED;
      case "R" -> Kind.RESTRICTED;
      case "CRP" -> Kind.CONFERENCE_ROOM_PAPER;
      case "WP" -> Kind.WORKING_PAPER;
      case "INF" -> Kind.INFORMATION;
      case "NGO" -> Kind.NON_GOVERNMENTAL;
      case "PET" -> Kind.PETITION;
      case "Agenda" -> Kind.AGENDA;
      default -> otherwise;
    };
  }

  private String number() {
    for (int index = own.size() - 1; index >= 0; index--) {
      Token token = own.get(index);
      if (token.carriesNumber()) {
        boolean communication =
            index > 1
                && token.isNumber()
                && own.get(index - 1).isNumber()
                && own.get(index - 2).word().equals("D");
        return communication ? own.get(index - 1).number() + "/" + token.number() : token.number();
      }
    }
    return own.getLast().number();
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(Part.Role.ORGAN, organ.code()));
    for (int index = 0; index < tokens.size(); index++) {
      Token token = tokens.get(index);
      Part.Role role =
          switch (token.type()) {
            case NUMBER -> index == periodAt ? Part.Role.PERIOD : Part.Role.NUMBER;
            case SESSION -> Part.Role.PERIOD;
            case BODY -> Part.Role.BODY;
            case SERIES -> Part.Role.SERIES;
            case CHANGE -> Part.Role.CHANGE;
          };
      parts.add(new Part(role, token.printed()));
    }
    return parts;
  }
}
