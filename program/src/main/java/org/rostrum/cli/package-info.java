/**
 * The terminal: one class a subcommand, and the few things they share (exit codes, errors in plain
 * words, JSON).
 *
 * <p>May touch every other room; no other room may touch this one. Here alone may a program print,
 * and ask the machine for its clock and zone. Guarded by {@code MainTest}.
 */
@NullMarked
package org.rostrum.cli;

import org.jspecify.annotations.NullMarked;
