package org.rostrum.people.provider;

/**
 * Somebody on their way to the provider and back.
 *
 * @param nonce what the provider's answer must repeat
 * @param verifier the secret whose hash the provider was given (PKCE)
 * @param purpose what for
 * @param person who went, where they were in; else empty
 * @param onward the page they go on to, or the word of their link
 * @param held the form they had sent, sealed; empty for none
 */
record Visit(
    String nonce, String verifier, Purpose purpose, String person, String onward, String held) {

  /** What a visit is for. */
  enum Purpose {
    /** To enter. */
    ENTER,
    /** To prove, before a grave act, that they are there. */
    PROVE,
    /** To connect their account there with the one here. */
    CONNECT,
    /** To connect by a link that an administrator handed over, and enter. */
    LINK
  }
}
