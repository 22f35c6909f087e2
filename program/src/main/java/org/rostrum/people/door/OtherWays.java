package org.rostrum.people.door;

/**
 * How people may show who they are in this house beside a passkey.
 *
 * @param provider what the house's identity provider is called; empty where there is none
 * @param demo where the open door of a demonstration is; empty in any other house
 */
public record OtherWays(String provider, String demo) {
  public boolean hasProvider() {
    return !provider.isEmpty();
  }

  public boolean isDemo() {
    return !demo.isEmpty();
  }
}
