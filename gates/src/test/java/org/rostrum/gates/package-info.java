/**
 * What holds the house up: the arrows between rooms, habits no room may take up, and that every
 * test ran. Holds no program, only tests, and is built last, when all other modules stand.
 *
 * <p>May read everything. Guarded by its own tests, which plant what must be refused.
 */
@NullMarked
package org.rostrum.gates;

import org.jspecify.annotations.NullMarked;
