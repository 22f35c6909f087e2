/**
 * The specimen debate of a demonstration, out of the program's own resources.
 *
 * <p>May touch: {@code convene.house}, {@code people}. In no server but that of {@code rostrum
 * demo}. Guarded by {@code DemoTest}.
 */
@NullMarked
package org.rostrum.convene.demo;

import org.jspecify.annotations.NullMarked;
