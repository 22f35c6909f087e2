package org.rostrum.document.check.rule;

import org.rostrum.document.word.Reading;
import org.rostrum.document.word.pack.WordPackage;

/**
 * A Word file that could be read, as the checks over the whole see it. For one thread.
 *
 * @param bytes as filed; nobody writes to them
 * @param pack its parts
 * @param main the part that is its document
 * @param reading what was read
 * @param seen what a person would see
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Inspected(
    byte[] bytes, WordPackage pack, String main, Reading reading, Seen seen, Filing filing) {}
