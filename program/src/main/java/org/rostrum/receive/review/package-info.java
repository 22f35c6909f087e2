/**
 * The officers' review: what came in, how far each delegation is, and what is decided on it.
 *
 * <p>May touch: {@code receive.filing}, {@code receive.pages}, {@code receive.check}, people, web.
 * Guarded by {@code ReviewTest} and {@code FiledTwiceTest}.
 */
@NullMarked
package org.rostrum.receive.review;

import org.jspecify.annotations.NullMarked;
