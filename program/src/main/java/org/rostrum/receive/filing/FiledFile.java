package org.rostrum.receive.filing;

import org.rostrum.storage.files.FileHash;

/**
 * A file as it was sent.
 *
 * @param name as the sender called it
 * @param size how many bytes
 * @param hash the SHA-256 of exactly these bytes
 */
public record FiledFile(String name, long size, FileHash hash) {}
