package org.rostrum.storage.vault;

import java.util.Optional;
import org.rostrum.storage.StorageTrouble;

/**
 * Whether the house can take things in.
 *
 * @param trouble what is in the way, in words; empty when nothing is
 * @param percentUsed how full the disk of the data folder is
 */
public record Health(Optional<StorageTrouble> trouble, long percentUsed) {}
