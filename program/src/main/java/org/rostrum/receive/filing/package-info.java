/**
 * A filing: its states and the rules between them, the act of filing, what a mission may do with
 * what it filed.
 *
 * <p>May touch: {@code receive.draft}, the debate's records, register, storage, people. Guarded by
 * {@code RulesTest} and {@code FileStatementTest}.
 */
@NullMarked
package org.rostrum.receive.filing;

import org.jspecify.annotations.NullMarked;
