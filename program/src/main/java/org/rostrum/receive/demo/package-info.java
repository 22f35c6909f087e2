/**
 * What the missions of a demonstration have prepared and filed: one of each state a filing may be
 * in, through the same acts as the pages. In no server but that of {@code rostrum demo}.
 *
 * <p>May touch: {@code people} and the rooms of {@code receive}. Guarded by {@code
 * DemoFilingsTest}.
 */
@NullMarked
package org.rostrum.receive.demo;

import org.jspecify.annotations.NullMarked;
