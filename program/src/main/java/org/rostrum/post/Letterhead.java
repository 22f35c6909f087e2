package org.rostrum.post;

import java.net.URI;

/**
 * Who writes.
 *
 * @param house the name of the house
 * @param address where people find it, without a slash at the end
 */
public record Letterhead(String house, URI address) {}
