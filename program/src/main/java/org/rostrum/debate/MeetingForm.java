package org.rostrum.debate;

/** How the Council meets. Decides, among others, whether the letter says "video-teleconference". */
public enum MeetingForm {
  IN_PERSON("in person"),
  VIDEO_TELECONFERENCE("video-teleconference"),
  HYBRID("hybrid"),
  UNSTATED("");

  private final String words;

  MeetingForm(String words) {
    this.words = words;
  }

  /** As written in {@code debate.yaml}; empty when not stated. */
  public String words() {
    return words;
  }
}
