package org.rostrum.compile.edition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.compile.work.Work;
import org.rostrum.document.official.Extent;
import org.rostrum.document.official.Part;
import org.rostrum.document.tally.Counter;
import org.rostrum.document.tally.Tally;

/**
 * Reads annexes back from the finished files of one form.
 *
 * <p>A part's account was counted from its bytes when it was made. Where the very same bytes stand
 * in the finished file, that account holds; where a single one differs, the bytes in the file are
 * counted anew. Either way the account is of what stands in the file.
 */
public final class ReadBack implements Finished {
  private final String form;
  private final Counter counter;
  private final Map<Integer, List<Extent>> byAnnex = new TreeMap<>();

  /**
   * A reader.
   *
   * @param form the form's name
   * @param extents where the annexes stand
   */
  public ReadBack(String form, List<Extent> extents, Counter counter) {
    this.form = form;
    this.counter = counter;
    for (Extent extent : extents) {
      byAnnex.computeIfAbsent(extent.annex(), n -> new ArrayList<>()).add(extent);
    }
  }

  @Override
  public List<Tally> annex(int number, Work work) throws IOException {
    Part made = work.part(form);
    Map<Path, byte[]> bodies = new TreeMap<>();
    Map<Path, byte[]> notes = new TreeMap<>();
    for (Extent extent : byAnnex.getOrDefault(number, List.of())) {
      switch (extent.stream()) {
        case BODY -> bodies.put(extent.file(), bytes(extent));
        case NOTES -> notes.put(extent.file(), bytes(extent));
      }
    }
    List<Tally> tallies = new ArrayList<>();
    for (Map.Entry<Path, byte[]> body : bodies.entrySet()) {
      byte[] own = notes.getOrDefault(body.getKey(), new byte[0]);
      boolean same =
          Arrays.equals(body.getValue(), made.body().stored())
              && Arrays.equals(own, made.notes().stored());
      tallies.add(same ? work.tally(form) : counter.count(body.getValue(), own));
    }
    return tallies;
  }

  private static byte[] bytes(Extent extent) throws IOException {
    byte[] bytes = new byte[Math.toIntExact(extent.end() - extent.start())];
    try (FileChannel channel = FileChannel.open(extent.file())) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        if (channel.read(buffer, extent.start() + buffer.position()) < 0) {
          return Arrays.copyOf(bytes, buffer.position());
        }
      }
    }
    return bytes;
  }
}
