package org.rostrum.document.check.field;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.rostrum.document.check.part.Address;
import org.rostrum.document.check.part.LinkAddress;
import org.rostrum.document.check.part.LinkMismatch;
import org.rostrum.document.check.part.PartCheck;
import org.rostrum.document.check.part.PartInfo;
import org.rostrum.document.check.part.Spot;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.safety.Place;

/**
 * Fields, however many runs, paragraphs and other fields they are split over: those that start a
 * program, fetch something, ask the reader, or change with the day.
 */
public final class FieldCheck implements PartCheck {
  private static final Set<String> FETCHING =
      Set.of(
          "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "DATABASE", "RD", "EMBED");
  private static final Set<String> ASKING =
      Set.of(
          "MACROBUTTON",
          "GOTOBUTTON",
          "ASK",
          "FILLIN",
          "AUTOTEXT",
          "AUTOTEXTLIST",
          "MACRO",
          "PRINT",
          "HTMLACTIVEX");
  private static final Set<String> CHANGING =
      Set.of(
          "DATE",
          "TIME",
          "SAVEDATE",
          "PRINTDATE",
          "CREATEDATE",
          "EDITTIME",
          "FILENAME",
          "FILESIZE",
          "USERNAME",
          "USERINITIALS",
          "USERADDRESS",
          "AUTHOR",
          "LASTSAVEDBY",
          "DOCPROPERTY",
          "INFO",
          "DOCVARIABLE",
          "TEMPLATE",
          "REVNUM",
          "NUMWORDS",
          "NUMCHARS",
          "TITLE",
          "SUBJECT",
          "KEYWORDS",
          "COMMENTS",
          "IF",
          "COMPARE",
          "MERGEFIELD",
          "NEXT",
          "NEXTIF",
          "SKIPIF",
          "MERGEREC",
          "MERGESEQ",
          "ADDRESSBLOCK",
          "GREETINGLINE",
          "ADDIN",
          "=");

  private final Deque<OpenField> open = new ArrayDeque<>();
  private boolean instructing;
  private boolean showingText;
  private boolean wordPart;
  private int deleted;
  private int choices;
  private int fallbacks;

  /** Headers and footers are left out, and what changes in them with them. */
  private boolean pageEdge;

  @Override
  public void begin(PartInfo part, Findings to) {
    open.clear();
    instructing = false;
    showingText = false;
    deleted = 0;
    choices = 0;
    fallbacks = 0;
    wordPart = !part.relations();
    pageEdge = part.type().contains("header+") || part.type().contains("footer+");
  }

  @Override
  public void element(Spot spot, Findings to) {
    if (!wordPart) {
      return;
    }
    switch (spot.name()) {
      case "fldChar" -> sign(spot, to);
      case "fldSimple" -> simple(spot, to);
      case "instrText" -> instructing = true;
      case "delInstrText" -> {
        instructing = true;
        deleted++;
      }
      case "del", "moveFrom" -> deleted++;
      case "Choice" -> choices++;
      case "Fallback" -> fallbacks++;
      case "t", "delText" -> showingText = true;
      default -> {
        // not of a field
      }
    }
  }

  @Override
  public void end(Spot spot, Findings to) {
    switch (spot.name()) {
      case "instrText" -> instructing = false;
      case "delInstrText" -> {
        instructing = false;
        deleted--;
      }
      case "del", "moveFrom" -> deleted--;
      case "Choice" -> choices--;
      case "Fallback" -> fallbacks--;
      case "t", "delText" -> showingText = false;
      default -> {
        // not of a field
      }
    }
  }

  @Override
  public void text(CharSequence characters) {
    OpenField field = open.peek();
    if (field == null) {
      return;
    }
    if (instructing || (showingText && !field.showing)) {
      field.says(characters, readers());
    } else if (showingText) {
      field.shown.append(characters);
    }
  }

  private OpenField.Readers readers() {
    if (deleted > 0 || (choices > 0 && fallbacks > 0)) {
      return OpenField.Readers.NONE;
    }
    if (choices > 0) {
      return OpenField.Readers.NEWER;
    }
    return fallbacks > 0 ? OpenField.Readers.OLDER : OpenField.Readers.ALL;
  }

  @Override
  public void done(PartInfo part, Findings to) {
    while (!open.isEmpty()) {
      finish(open.pop(), to);
    }
  }

  private void sign(Spot spot, Findings to) {
    switch (spot.attribute("fldCharType")) {
      case "begin" -> open.push(new OpenField(spot.place()));
      case "separate" -> {
        OpenField field = open.peek();
        if (field != null) {
          field.showing = true;
        }
      }
      case "end" -> {
        if (!open.isEmpty()) {
          finish(open.pop(), to);
        }
      }
      default -> {
        // no sign of a field
      }
    }
  }

  private void simple(Spot spot, Findings to) {
    OpenField field = new OpenField(spot.place());
    field.says(spot.attribute("instr"), OpenField.Readers.ALL);
    finish(field, to);
  }

  private void finish(OpenField field, Findings to) {
    String plain = Instruction.plain(field.instruction);
    field.readings().forEach(reading -> judge(reading, field, to));
    OpenField outer = open.peek();
    if (outer == null || outer.showing) {
      return;
    }
    boolean first = Instruction.plain(outer.instruction).isEmpty();
    String stands = Instruction.resolved(plain);
    boolean known = !stands.equals(plain);
    String result = Instruction.plain(field.shown);
    outer.computed |= first && !known && result.isEmpty();
    outer.says(known ? stands : result, OpenField.Readers.ALL);
    if (first && !known) {
      outer.computed = true;
    }
  }

  private void judge(String plain, OpenField field, Findings to) {
    String kind = Instruction.kind(plain);
    Place place = field.place;
    boolean quoted = Instruction.namesDde(Instruction.resolved(plain));
    boolean hides = !kind.equals("TOC") && !kind.equals("HYPERLINK") && Instruction.namesDde(plain);
    if (kind.startsWith("DDE")
        || (quoted && kind.equals("QUOTE"))
        || (hides && !kind.equals("REF"))) {
      to.tell(Code.FIELD_DDE, place, plain);
      return;
    }
    if (field.computed) {
      to.tell(Code.FIELD_COMPUTED, place, plain);
    }
    if (FETCHING.contains(kind)) {
      List<String> arguments = Instruction.arguments(plain);
      boolean outside = arguments.stream().anyMatch(argument -> Address.of(argument).outside());
      to.tell(outside ? Code.FIELD_FETCH : Code.FIELD_INCLUDE, place, plain, "kind", kind);
    } else if (ASKING.contains(kind)) {
      to.tell(Code.FIELD_INCLUDE, place, plain, "kind", kind);
    } else if (CHANGING.contains(kind) && !pageEdge) {
      to.tell(Code.FIELD_CHANGING, place, plain, "kind", kind);
    } else if (kind.equals("HYPERLINK")) {
      List<String> arguments = Instruction.arguments(plain);
      arguments.forEach(target -> LinkAddress.judge(Address.of(target), place, to));
      arguments.stream()
          .limit(1)
          .forEach(target -> LinkMismatch.judge(target, field.shown.toString(), place, to));
    }
  }
}
