package org.rostrum.receive.draft;

import java.time.Instant;
import org.rostrum.storage.files.FileHash;

/**
 * One version of one part of a draft: a file as it was sent. Never changed.
 *
 * @param number the version, from 1, counted for each part
 * @param name the file's name on the sender's machine, made harmless to show
 * @param by the id of the person who sent it
 */
public record Sent(
    Part part, long number, FileHash hash, long size, String name, String by, Instant at) {}
