/**
 * Who can take part: States, observers, organizations, bodies; their dated names and order in six
 * languages, their groups, the Council's membership, the presidency's turn.
 *
 * <p>May touch: {@code debate}, {@code document.check}, ICU, this package's own resources. Guarded
 * by {@code RosterTest}, {@code RosterTableTest} and {@code CouncilTest}.
 */
@NullMarked
package org.rostrum.debate.roster;

import org.jspecify.annotations.NullMarked;
