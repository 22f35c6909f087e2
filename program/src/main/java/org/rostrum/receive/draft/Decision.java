package org.rostrum.receive.draft;

import java.time.Instant;
import org.rostrum.storage.files.FileHash;

/**
 * What a mission decided on a question that a check of a file asked.
 *
 * @param hash the file
 * @param code the question: the code of the findings that asked it
 * @param choice which answer
 * @param who the id of the person who decided
 */
public record Decision(FileHash hash, String code, Choice choice, String who, Instant at) {}
