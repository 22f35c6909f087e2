package org.rostrum.storage;

/** The two databases Rostrum runs on. */
public enum Vendor {
  /** One file beside the other data; one server. */
  SQLITE("sqlite"),
  /** A database server; as many servers of ours as are wanted. */
  POSTGRESQL("postgresql");

  private final String folder;

  Vendor(String folder) {
    this.folder = folder;
  }

  /** The folder of migrations that only this database runs. */
  String folder() {
    return folder;
  }
}
