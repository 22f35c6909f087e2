package org.rostrum.settings;

/** A setting that cannot hold. The message says which, what is wrong, and how to mend it. */
public final class SettingRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SettingRefused(String message) {
    super(message);
  }
}
