package org.rostrum.convene.note;

import java.util.List;

/**
 * A part of a concept note.
 *
 * @param kind what it is about
 * @param heading its heading as printed, empty for the front
 * @param paragraphs what stands under the heading
 */
record Section(SectionKind kind, String heading, List<NoteParagraph> paragraphs) {
  Section {
    paragraphs = List.copyOf(paragraphs);
  }
}
