package org.rostrum.document.scan;

import java.util.Locale;

/** What must not be in a finished file. */
public enum Trace {
  /** An address that is neither of the web nor of mail, or a part taken from outside. */
  OUTSIDE,
  /** A field other than those we write. */
  FIELD,
  /** An object, a control, a macro, or a part of a kind we do not write. */
  OBJECT,
  /** A picture made of drawing commands, or in no format we know. */
  DRAWING,
  /** A script, an action, a form. */
  SCRIPT,
  /** Words that are stored and not shown. */
  HIDDEN,
  /** Who made a file, with what, from which template. */
  METADATA,
  /** The file cannot be read to its end. */
  UNREADABLE;

  String code() {
    return "trace." + name().toLowerCase(Locale.ROOT);
  }
}
