package org.rostrum.receive.upload;

import java.time.Instant;
import org.rostrum.receive.draft.Place;
import org.rostrum.storage.files.FileHash;

/**
 * A file on its way in.
 *
 * @param person the id of who sends it; nobody else may go on with it
 * @param size how many bytes it will have
 * @param hash what its bytes will hash to
 * @param seen the number of the version that stood when the person began
 * @param received how many bytes are safe here; the next piece begins there
 */
public record Upload(
    String id,
    Place place,
    String person,
    String name,
    long size,
    FileHash hash,
    long seen,
    long received,
    State state,
    Instant begun) {

  /** What became of it. */
  public enum State {
    OPEN,
    /** All of it is here and is a version of the draft. */
    DONE,
    /** All of it came, and it was not what was sent. */
    DAMAGED,
    CANCELLED,
    /** Nobody went on with it for a day. */
    FORGOTTEN
  }

  public boolean isOpen() {
    return state == State.OPEN;
  }

  /** Whether everything came. */
  public boolean isWhole() {
    return received == size;
  }
}
