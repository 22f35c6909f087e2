package org.rostrum.people.pages;

import org.rostrum.people.Person;

/**
 * One person in the list of a mission.
 *
 * @param hasKey whether they can enter by themselves
 */
public record PersonLine(Person person, boolean hasKey) {}
