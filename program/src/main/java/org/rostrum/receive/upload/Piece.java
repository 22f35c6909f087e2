package org.rostrum.receive.upload;

import org.rostrum.storage.files.FileHash;

/**
 * A piece of an upload.
 *
 * @param start where in the file it begins
 * @param hash where it lies among the unpublished files
 */
record Piece(long start, FileHash hash) {}
