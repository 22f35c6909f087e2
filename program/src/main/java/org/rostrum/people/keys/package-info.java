/**
 * The ways in: passkeys, links that open once, recovery by two persons.
 *
 * <p>May touch: {@code people}, {@code storage}, Spring Security's WebAuthn. Guarded by {@code
 * LinksTest} and, in a browser, {@code EnteringTest}.
 */
@NullMarked
package org.rostrum.people.keys;

import org.jspecify.annotations.NullMarked;
