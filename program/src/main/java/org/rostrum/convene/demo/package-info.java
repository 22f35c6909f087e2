/**
 * The specimen debate of a demonstration, out of the program's own resources, and its officers'
 * letters.
 *
 * <p>May touch: {@code convene.house}, {@code convene.letters}, {@code people}, post. In no server
 * but that of {@code rostrum demo}. Guarded by {@code DemoTest} and {@code DemoFilingsTest}.
 */
@NullMarked
package org.rostrum.convene.demo;

import org.jspecify.annotations.NullMarked;
