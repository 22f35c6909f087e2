/**
 * What the gates must refuse, planted for their own tests. Surefire passes over these classes: none
 * is named as a test.
 *
 * <p>Guarded by {@code EveryTestRanTest}, {@code ArchitectureRulesTest}.
 */
@NullMarked
package org.rostrum.gates.planted;

import org.jspecify.annotations.NullMarked;
