package org.rostrum.document.word.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.text.Block;

/** Blocks as they are read, and the beginning of a paragraph whose end was deleted. */
final class Blocks {
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable ParagraphDraft unfinished;

  void add(Block block) {
    finish();
    blocks.add(block);
  }

  /** A paragraph whose mark is deleted: the next one goes on from it. */
  void leaveOpen(ParagraphDraft draft) {
    unfinished = draft;
  }

  /** The paragraph that was left open, for the next one to go on from; null when there is none. */
  @Nullable ParagraphDraft takeOpen() {
    ParagraphDraft open = unfinished;
    unfinished = null;
    return open;
  }

  private void finish() {
    ParagraphDraft open = takeOpen();
    if (open != null) {
      open.into(this);
    }
  }

  /** All blocks, in order. */
  List<Block> all() {
    finish();
    return blocks;
  }
}
