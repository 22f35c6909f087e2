/**
 * The register in the database: entries, nodes, heads given out, the keys that sign. Appends inside
 * the transaction that writes the row an entry tells of.
 *
 * <p>May touch {@code storage} and the module {@code register}; knows no act. Guarded by {@code
 * RegistrarTest} and {@code SigningKeysTest}.
 */
@NullMarked
package org.rostrum.storage.register;

import org.jspecify.annotations.NullMarked;
