/**
 * What the house says to people, in the six languages, from property files beside the class that
 * speaks.
 *
 * <p>May touch: the JDK and ICU4J. Guarded by {@code WordsTest}, and by {@code WordFilesTest},
 * which fails the build on a key that is missing in a language or used by nobody.
 */
@NullMarked
package org.rostrum.document.words;

import org.jspecify.annotations.NullMarked;
