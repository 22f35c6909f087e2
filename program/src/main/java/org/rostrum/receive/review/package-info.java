/**
 * The officers' review: what came in, how far each delegation is, and what is decided on it.
 *
 * <p>May touch: {@code receive.filing}, {@code receive.pages}, the rooms that read a file's text
 * and letter, people, web. Guarded by {@code ReviewTest}, {@code FiledTwiceTest} and {@code
 * FilingLifeTest}.
 */
@NullMarked
package org.rostrum.receive.review;

import org.jspecify.annotations.NullMarked;
