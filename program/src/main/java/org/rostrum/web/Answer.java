package org.rostrum.web;

/** What a controller answers a browser with: a page, or the way to one. */
public sealed interface Answer permits Page, Onward {}
