package org.rostrum.post;

import org.rostrum.document.words.Tongue;

/**
 * To whom a letter goes.
 *
 * @param person the id of their account
 * @param name as colleagues know them
 * @param mail their address; empty where none is known: the outbox then says so
 * @param mission the code of their mission
 * @param tongue the language they are written to in
 */
public record Addressee(String person, String name, String mail, String mission, Tongue tongue) {}
