package org.rostrum.people.provider;

import org.rostrum.storage.Secret;

/**
 * The identity provider of a house.
 *
 * @param name what people call it
 * @param issuer its address, exactly as it calls itself
 * @param client the id under which it knows this house
 * @param secret the client's
 * @param claim which claim names a person for good
 */
public record Provider(String name, String issuer, String client, Secret secret, String claim) {}
