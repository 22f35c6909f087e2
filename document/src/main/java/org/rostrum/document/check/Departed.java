package org.rostrum.document.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.document.check.rule.Code;
import org.rostrum.document.check.rule.Findings;
import org.rostrum.document.safety.Departure;

/** Tells what the reader left out, or froze, of a file: the departures, as findings. */
final class Departed {
  private Departed() {}

  static void tell(List<Departure> departures, Findings to) {
    for (Departure departure : departures) {
      Optional<Code> code = code(departure.kind());
      if (code.isPresent()) {
        String kind = departure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (departure.kind() == Departure.Kind.DRAWING) {
          to.tell(code.get(), departure.place(), "", "format", departure.words());
        } else {
          to.tell(code.get(), departure.place(), departure.words(), "kind", kind);
        }
      }
    }
  }

  /** Nothing for what a check of its own tells better. */
  private static Optional<Code> code(Departure.Kind kind) {
    return switch (kind) {
      case INSERTED_TEXT, DELETED_TEXT, MOVED_TEXT -> Optional.of(Code.TRACKED_CHANGES);
      case DRAWING -> Optional.of(Code.PICTURE_DRAWING);
      case CHANGED_FORMAT -> Optional.of(Code.CHANGED_FORMAT);
      case COMMENT -> Optional.of(Code.COMMENT);
      case HIDDEN_TEXT -> Optional.of(Code.HIDDEN_TEXT);
      case METADATA -> Optional.of(Code.METADATA);
      case PROTECTION -> Optional.of(Code.PROTECTION);
      case SIGNATURE -> Optional.of(Code.SIGNATURE);
      case LETTERHEAD,
          HEADER,
          FOOTER,
          PICTURE,
          OBJECT,
          BOX,
          BREAK,
          NOTE,
          LABEL,
          CONTROL,
          MATHEMATICS,
          SYMBOL ->
          Optional.of(Code.LEFT_OUT);
      case FIELD, LINK, MACRO, OTHER -> Optional.empty();
    };
  }
}
