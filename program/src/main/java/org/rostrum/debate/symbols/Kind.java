package org.rostrum.debate.symbols;

/** What kind of document a symbol names. */
public enum Kind {
  RESOLUTION("resolution"),
  DECISION("decision"),
  PRESIDENTIAL_STATEMENT("statement by the President"),
  VERBATIM_RECORD("verbatim record"),
  SUMMARY_RECORD("summary record"),
  LIMITED("limited distribution (drafts)"),
  RESTRICTED("restricted distribution"),
  CONFERENCE_ROOM_PAPER("conference room paper"),
  WORKING_PAPER("working paper"),
  INFORMATION("information"),
  NON_GOVERNMENTAL("statement by a non-governmental organization"),
  PETITION("petition"),
  AGENDA("provisional agenda"),
  ADMINISTRATIVE_ISSUANCE("administrative issuance"),
  DOCUMENT("document"),
  PRESS_RELEASE("press release");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  /** In plain English. */
  public String words() {
    return words;
  }
}
