package org.rostrum.receive.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.rostrum.receive.draft.DraftWords;
import org.rostrum.receive.draft.Drafts;
import org.rostrum.receive.draft.Place;
import org.rostrum.receive.draft.Put;
import org.rostrum.storage.files.FileStores;
import org.rostrum.storage.files.Kept;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;

/** Takes whole files in: keeps the bytes first, then tells the draft. Memory does not grow. */
public final class Incoming {
  private static final int MEGABYTE = 1 << 20;

  private final FileStores files;
  private final Drafts drafts;
  private final Arrived arrived;
  private final long most;

  public Incoming(FileStores files, Drafts drafts, Arrived arrived, int megabytes) {
    this.arrived = arrived;
    this.files = files;
    this.drafts = drafts;
    this.most = (long) megabytes * MEGABYTE;
  }

  /** How many bytes a file may have. */
  public long most() {
    return most;
  }

  /**
   * Keeps a file and makes it a version of the draft.
   *
   * @param size as told; a larger one is refused before it is read
   * @param seen the number of the version that stood when the person looked
   */
  public Put take(Place place, InputStream bytes, long size, String name, String who, long seen)
      throws IOException {
    refuseBySize(size);
    Kept kept = files.unpublished().keep(bytes);
    Put put = drafts.put(place, kept, FileName.of(name, place.part().code()), who, seen);
    arrived.at(place);
    return put;
  }

  /** Refuses what is empty, or larger than the policy allows. */
  void refuseBySize(long size) {
    if (size == 0) {
      throw new Trouble(HttpStatus.BAD_REQUEST, DraftWords.ALL, "upload.empty");
    }
    if (size > most) {
      throw new Trouble(
          HttpStatus.CONTENT_TOO_LARGE, DraftWords.ALL, "upload.too-big", sizes(size, most));
    }
  }

  /** Two sizes in megabytes, for a sentence. */
  static Map<String, Object> sizes(long size, long most) {
    return Map.of("size", Math.ceilDiv(size, MEGABYTE), "most", most / MEGABYTE);
  }
}
