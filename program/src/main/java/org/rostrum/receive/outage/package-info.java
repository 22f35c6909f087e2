/**
 * Outages of this service: noticed, entered in the register, answered by the policy's rule for all
 * alike.
 *
 * <p>May touch: the debate's ports, register, storage, people, post. Guarded by {@code
 * OutageRuleTest} and {@code HeartbeatTest}.
 */
@NullMarked
package org.rostrum.receive.outage;

import org.jspecify.annotations.NullMarked;
