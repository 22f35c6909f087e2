package org.rostrum.document.word.style;

/** One style as styles.xml defines it, before its ancestors are asked. */
record Style(
    String id,
    String type,
    String name,
    String basedOn,
    ParagraphFormat paragraph,
    CharacterFormat character) {}
