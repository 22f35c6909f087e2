package org.rostrum.document.pdf.page;

/**
 * Where a link leads.
 *
 * @param node its node in the structure tree
 * @param address a web or mail address; empty when it leads to a place
 * @param place the name of a place of the same annex; empty when it leads to an address
 */
public record Leads(int node, String address, String place) {}
