/**
 * Where everything is kept: the database, its migrations, its settings.
 *
 * <p>Knows the debate's words and the JDK; no Spring context, no web: whoever needs a database
 * opens one with {@link org.rostrum.storage.Database#open}, and everything with {@code
 * vault.Storage}. Each act keeps its own queries; what differs between SQLite and PostgreSQL stays
 * in here. Guarded by {@code DatabaseTest}.
 */
@NullMarked
package org.rostrum.storage;

import org.jspecify.annotations.NullMarked;
