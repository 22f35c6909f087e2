/**
 * The register's public addresses in the C2SP formats, its page in plain words, the page that
 * checks a receipt in the browser, and the history of a debate for those who may see it.
 *
 * <p>May touch: people, web, storage and below. Guarded by {@code RegisterPagesTest} and {@code
 * VerifyPageTest}.
 */
@NullMarked
package org.rostrum.publish.register;

import org.jspecify.annotations.NullMarked;
