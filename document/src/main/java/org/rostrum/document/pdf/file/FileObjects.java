package org.rostrum.document.pdf.file;

import java.util.TreeMap;

/**
 * What all annexes of a file share.
 *
 * @param fontResources the object of the dictionary of fonts
 * @param pageTree the object of the page tree
 * @param documentNode the object of the structure tree's document
 * @param noteIds the names of notes and their nodes
 */
record FileObjects(
    Fonts fonts,
    Images images,
    Parents parents,
    int fontResources,
    int pageTree,
    int documentNode,
    TreeMap<String, Integer> noteIds) {}
