package org.rostrum.cover.container;

/**
 * One entry of a container, inflated.
 *
 * @param name as written
 * @param stored whether it stands there as it is, not compressed
 * @param bytes what it holds
 */
@SuppressWarnings("ArrayRecordComponent")
record ZipEntryBytes(String name, boolean stored, byte[] bytes) {
  boolean inMetaInf() {
    return name.startsWith("META-INF/");
  }
}
