/**
 * What an operator may set, from one file and from the environment: keys that are known, values
 * that are checked before anything starts.
 *
 * <p>May touch: the JDK. Every room declares its own keys; {@code cli} gathers them and writes the
 * table {@code docs/settings.md}. Guarded by {@code SettingsTest} and {@code SettingsTableTest}.
 */
@NullMarked
package org.rostrum.settings;

import org.jspecify.annotations.NullMarked;
