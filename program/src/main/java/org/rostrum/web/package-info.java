/**
 * The frame of every page: layout, language, times, errors, headers, what is served beside the
 * pages.
 *
 * <p>May touch: {@code settings}, {@code document.words}, {@code debate}, {@code storage}; never an
 * act, never {@code people}: who is asking is told to it through {@link org.rostrum.web.Visitors}.
 * Guarded by {@code FrameTest} and {@code EveryPageTest}.
 */
@NullMarked
package org.rostrum.web;

import org.jspecify.annotations.NullMarked;
