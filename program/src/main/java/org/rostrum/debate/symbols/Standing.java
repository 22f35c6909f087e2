package org.rostrum.debate.symbols;

/** Whose document a symbol names. Only those of the United Nations have a link. */
public enum Standing {
  /** An official document of the United Nations or of a body it serves. */
  UNITED_NATIONS,
  /** A press release of the United Nations: public, but not an official document. */
  PRESS_RELEASE,
  /** A document of another organization, such as the OSCE or the OAS. */
  OTHER_ORGANIZATION
}
