package org.rostrum.convene.note;

/** A person in a sentence: where, the honorific as printed, the name. */
record FoundPerson(int start, int end, String honorific, String name) {}
