package org.rostrum.web;

/**
 * A page one may go to: an entry of the tabs.
 *
 * @param words as the reader reads them
 * @param path where it leads, beginning with a slash
 */
public record Way(String words, String path) {}
