/**
 * Entering through the house's identity provider (OpenID Connect), for houses that have one.
 *
 * <p>May touch: {@code people} and its rooms, {@code web}, {@code storage}, {@code settings}. It
 * makes no accounts, keeps no token, and asks the provider for nothing before somebody goes there.
 * Guarded by {@code ProviderTest}.
 */
@NullMarked
package org.rostrum.people.provider;

import org.jspecify.annotations.NullMarked;
