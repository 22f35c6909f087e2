/**
 * What protects us from a file: limits, the one safe XML factory, findings in plain words.
 *
 * <p>May touch: the JDK and Woodstox. Guarded by {@code SafeXmlTest} and {@code ArchitectureTest}
 * (no other room makes an XML reader).
 */
@NullMarked
package org.rostrum.document.safety;

import org.jspecify.annotations.NullMarked;
