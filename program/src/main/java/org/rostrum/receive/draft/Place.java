package org.rostrum.receive.draft;

/** Where a file belongs: the debate, the mission, and which of the two files it is. */
public record Place(String debate, String mission, Part part) {
  /** The page of the draft. */
  public String page() {
    return page(debate, mission);
  }

  public static String page(String debate, String mission) {
    return "/debates/" + debate + "/missions/" + mission + "/statement";
  }
}
