package org.rostrum.cover.container;

/**
 * What a signature, or a manifest that is signed, says of one file.
 *
 * @param uri as written
 * @param algorithm the address that names the algorithm
 * @param digest in Base64, as written
 * @param transforms how many transformations stand before the digest
 */
record Reference(String uri, String algorithm, String digest, int transforms) {}
