package org.rostrum.document.word.pack;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rostrum.document.safety.Limits;
import org.rostrum.document.safety.Place;
import org.rostrum.document.safety.Refusal;

/**
 * Reads a zip file's list of contents and holds it against each entry's own header. Two programs
 * must never see two documents in the same bytes, so whatever can be read in two ways is refused:
 * entries of the same name, headers that disagree, entries that overlap.
 */
final class CentralDirectory {
  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int ENTRY = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int DESCRIPTOR = 0x08074b50;
  private static final Charset OLD_NAMES = charsetOfOldNames();

  private final byte[] file;
  private final Limits limits;
  private final List<Oddity> odd = new ArrayList<>();
  private final EntryNames entryNames = new EntryNames(odd);

  CentralDirectory(byte[] file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  private static Charset charsetOfOldNames() {
    return Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
  }

  /** What Word would not have written; complete once {@link #entries} was asked. */
  List<Oddity> oddities() {
    return List.copyOf(odd);
  }

  /** The entries by their names in lower case. */
  Map<String, Entry> entries() {
    int end = end();
    long count = Bytes.two(file, end + 10);
    long start = Bytes.four(file, end + 16);
    int wide = wideEnd(end);
    if (wide >= 0) {
      boolean needed = count == 0xFFFF || start == 0xFFFF_FFFFL;
      if (!needed
          && (count != Bytes.eight(file, wide + 32) || start != Bytes.eight(file, wide + 48))) {
        odd.add(new Oddity(Oddity.Kind.TWO_LISTS, ""));
      }
      if (needed) {
        count = Bytes.eight(file, wide + 32);
        start = Bytes.eight(file, wide + 48);
      }
    }
    ends(end, count);
    if (count > limits.entries() || count < 0) {
      throw Refusal.because(
          "word-too-many-parts", Place.WHOLE_FILE, "limit", Integer.toString(limits.entries()));
    }
    return read((int) count, offset(start), wide < 0 ? end : wide);
  }

  /** What stands at the end of the package beside the list itself. */
  private void ends(int end, long count) {
    int remark = Bytes.two(file, end + 20);
    if (remark > 0) {
      odd.add(new Oddity(Oddity.Kind.REMARK, ""));
    }
    for (int at = end + 22 + remark; at < file.length; at++) {
      if (file[at] != 0 && file[at] != '\r' && file[at] != '\n') {
        odd.add(new Oddity(Oddity.Kind.BYTES_OUTSIDE, ""));
        break;
      }
    }
    int here = Bytes.two(file, end + 8);
    boolean onOtherDisks = Bytes.two(file, end + 4) % 0xFFFF != 0;
    if (onOtherDisks || (here != 0xFFFF && count <= 0xFFFF && here != count)) {
      odd.add(new Oddity(Oddity.Kind.TWO_LISTS, ""));
    }
  }

  private int end() {
    int lowest = Math.max(0, file.length - 22 - 0xFFFF);
    for (int at = file.length - 22; at >= lowest; at--) {
      if (Bytes.signature(file, at) == END && at + 22 + Bytes.two(file, at + 20) <= file.length) {
        return at;
      }
    }
    throw Refusal.because("word-truncated", Place.WHOLE_FILE);
  }

  private int wideEnd(int end) {
    int locator = end - 20;
    if (locator < 0 || Bytes.signature(file, locator) != LOCATOR_64) {
      return -1;
    }
    int at = offset(Bytes.eight(file, locator + 8));
    if (at + 56 > file.length || Bytes.signature(file, at) != END_64) {
      throw damaged();
    }
    return at;
  }

  private Map<String, Entry> read(int count, int start, int listEnd) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    List<int[]> spans = new ArrayList<>(count);
    int at = start;
    for (int i = 0; i < count; i++) {
      if (at + 46 > file.length || Bytes.signature(file, at) != ENTRY) {
        throw damaged();
      }
      int nameLength = Bytes.two(file, at + 28);
      int extraLength = Bytes.two(file, at + 30);
      int next = at + 46 + nameLength + extraLength + Bytes.two(file, at + 32);
      if (next > file.length) {
        throw damaged();
      }
      Entry entry = entry(at, nameLength, extraLength, spans);
      at = next;
      if (entry.name().endsWith("/")) {
        if (entry.size() == 0) {
          continue;
        }
        odd.add(new Oddity(Oddity.Kind.FOLDER_WITH_BYTES, entry.name()));
      }
      if (entries.put(entry.name().toLowerCase(Locale.ROOT), entry) != null) {
        throw Refusal.because("word-duplicate-part", Place.part(entry.name()));
      }
    }
    refuseOverlaps(spans);
    gaps(spans, start);
    if (at != listEnd) {
      odd.add(new Oddity(Oddity.Kind.BYTES_OUTSIDE, ""));
    }
    return entries;
  }

  /** Entries stand one after another from the first byte on; only a descriptor comes between. */
  private void gaps(List<int[]> spans, int list) {
    int at = 0;
    for (int[] span : spans) {
      gap(at, span[0]);
      at = span[1] + (span[2] == 0 ? 0 : descriptor(span));
    }
    gap(at, list);
  }

  private void gap(int from, int to) {
    if (from != to) {
      odd.add(new Oddity(Oddity.Kind.BYTES_OUTSIDE, ""));
    }
  }

  /** How long the sums after an entry's bytes are; they may begin with a sign of their own. */
  private int descriptor(int[] span) {
    int at = span[1];
    int sign = at + 4 <= file.length && Bytes.signature(file, at) == DESCRIPTOR ? 4 : 0;
    int narrow = sign + 12;
    boolean fits = at + narrow <= file.length && Bytes.four(file, at + sign + 4) == span[3];
    if (fits && begins(at + narrow)) {
      return narrow;
    }
    int wide = sign + 20;
    boolean wideFits = at + wide <= file.length && Bytes.eight(file, at + sign + 4) == span[3];
    return wideFits && begins(at + wide) ? wide : 0;
  }

  /** Whether an entry or the list of contents begins here. */
  private boolean begins(int at) {
    if (at + 4 > file.length) {
      return false;
    }
    int signature = Bytes.signature(file, at);
    return signature == LOCAL || signature == ENTRY;
  }

  private Entry entry(int at, int nameLength, int extraLength, List<int[]> spans) {
    int flags = Bytes.two(file, at + 8);
    int method = Bytes.two(file, at + 10);
    String name = name(at + 46, nameLength, flags);
    if ((flags & 1) != 0 || (flags & 0x40) != 0) {
      throw Refusal.because("word-encrypted", Place.WHOLE_FILE);
    }
    long crc = Bytes.four(file, at + 16);
    long[] sizes = {
      Bytes.four(file, at + 24), Bytes.four(file, at + 20), Bytes.four(file, at + 42)
    };
    widen(sizes, at + 46 + nameLength, extraLength);
    long size = sizes[0];
    int packed = offset(sizes[1]);
    int local = offset(sizes[2]);
    if (local + 30 > file.length || Bytes.signature(file, local) != LOCAL) {
      throw damaged();
    }
    refuseMismatch(at, local, nameLength, method, flags, name);
    int start = local + 30 + nameLength + Bytes.two(file, local + 28);
    if (start < 0 || (long) start + packed > file.length) {
      throw damaged();
    }
    int described = (Bytes.two(file, local + 6) | flags) & 8;
    spans.add(new int[] {local, start + packed, described, packed});
    int unixMode = (int) (Bytes.four(file, at + 38) >>> 16);
    boolean madeOnUnix = (Bytes.two(file, at + 4) >> 8) == 3 || unixMode != 0;
    if (madeOnUnix && (unixMode & 0xF000) == 0xA000) {
      odd.add(new Oddity(Oddity.Kind.LINK, name));
    }
    otherName(at + 46, nameLength, extraLength, name);
    if (method != 0 && method != 8) {
      throw Refusal.because("word-odd-packing", Place.part(name));
    }
    if (method == 0 && size != packed) {
      throw mismatch(name);
    }
    Entry.Packing packing = method == 8 ? Entry.Packing.DEFLATED : Entry.Packing.STORED;
    return new Entry(name, start, packed, size, crc, packing);
  }

  /** A second name in UTF-8 (Info-ZIP's extra field 0x7075) must be the same name. */
  private void otherName(int at, int nameLength, int extraLength, String name) {
    int end = at + nameLength + extraLength;
    for (int field = at + nameLength; field + 4 <= end; field += 4 + Bytes.two(file, field + 2)) {
      int length = Math.min(Bytes.two(file, field + 2), end - field - 4);
      if (Bytes.two(file, field) == 0x7075 && length > 5) {
        String other = new String(file, field + 9, length - 5, StandardCharsets.UTF_8);
        if (!other.equals(name)) {
          odd.add(new Oddity(Oddity.Kind.NAME, name));
        }
      }
    }
  }

  /** Sizes that do not fit in 32 bits stand in an extra field (ZIP64). */
  private void widen(long[] sizes, int extra, int length) {
    int end = extra + length;
    for (int at = extra; at + 4 <= end; at += 4 + Bytes.two(file, at + 2)) {
      if (Bytes.two(file, at) != 1) {
        continue;
      }
      int from = at + 4;
      int until = Math.min(end, from + Bytes.two(file, at + 2));
      for (int i = 0; i < 3; i++) {
        if (sizes[i] == 0xFFFF_FFFFL && from + 8 <= until) {
          sizes[i] = Bytes.eight(file, from);
          from += 8;
        }
      }
    }
  }

  private void refuseMismatch(
      int central, int local, int nameLength, int method, int flags, String name) {
    boolean sameName =
        Bytes.two(file, local + 26) == nameLength
            && local + 30 + nameLength <= file.length
            && Arrays.equals(
                file,
                central + 46,
                central + 46 + nameLength,
                file,
                local + 30,
                local + 30 + nameLength);
    boolean locked = (Bytes.two(file, local + 6) & 0x41) != 0;
    if (!sameName || locked || Bytes.two(file, local + 8) != method) {
      throw mismatch(name);
    }
    boolean sizesFollow = (flags & 8) != 0 || (Bytes.two(file, local + 6) & 8) != 0;
    if (sizesFollow) {
      return;
    }
    for (int field = 0; field < 12; field += 4) {
      long inCentral = Bytes.four(file, central + 16 + field);
      long inLocal = Bytes.four(file, local + 14 + field);
      if (inCentral != inLocal && inLocal != 0xFFFF_FFFFL && inCentral != 0xFFFF_FFFFL) {
        throw mismatch(name);
      }
    }
  }

  private String name(int at, int length, int flags) {
    boolean utf8 = (flags & 0x800) != 0;
    String name = new String(file, at, length, utf8 ? StandardCharsets.UTF_8 : OLD_NAMES);
    entryNames.look(name);
    name = name.replace('\\', '/');
    while (name.startsWith("/")) {
      name = name.substring(1);
    }
    for (String step : name.split("/", -1)) {
      if (step.equals("..")) {
        throw strangeName(name);
      }
    }
    if (name.indexOf('\0') >= 0 || name.indexOf(':') == 1) {
      throw strangeName(name);
    }
    return name;
  }

  private static Refusal strangeName(String name) {
    return Refusal.because("word-strange-name", Place.part(name.replace('\0', ' ')));
  }

  private static void refuseOverlaps(List<int[]> spans) {
    spans.sort(Comparator.comparingInt(span -> span[0]));
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i)[0] < spans.get(i - 1)[1]) {
        throw Refusal.because("word-overlap", Place.WHOLE_FILE);
      }
    }
  }

  private int offset(long at) {
    if (at < 0 || at > file.length) {
      throw damaged();
    }
    return (int) at;
  }

  private static Refusal mismatch(String name) {
    return Refusal.because("word-mismatch", Place.part(name));
  }

  private static Refusal damaged() {
    return Refusal.because("word-damaged", Place.WHOLE_FILE);
  }
}
