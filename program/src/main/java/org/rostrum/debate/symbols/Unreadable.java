package org.rostrum.debate.symbols;

/** Why a symbol cannot be read. Never leaves this room. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  Unreadable(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
