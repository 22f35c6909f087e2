package org.rostrum.people.door;

/** One field of a form that is held until its sender has shown their key. */
public record HeldField(String name, String value) {}
