/**
 * The Text: what a statement is once read, free of Word. Sealed records and nothing else.
 *
 * <p>May touch: the JDK alone. Guarded by {@code PassagesTest} and by the tests of every reader and
 * writer beside this room.
 */
@NullMarked
package org.rostrum.document.text;

import org.jspecify.annotations.NullMarked;
