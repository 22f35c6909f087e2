package org.rostrum.receive.letter;

import org.rostrum.storage.files.FileHash;

/**
 * One page of a letter as a picture, made apart from whoever looks at it.
 *
 * @param number from 1
 * @param picture the hash of its bytes among the unpublished files
 */
public record LetterPage(long number, long width, long height, FileHash picture) {}
