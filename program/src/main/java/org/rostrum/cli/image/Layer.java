package org.rostrum.cli.image;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * One layer: a folder's contents as a compressed tar.
 *
 * @param diff the SHA-256 of the tar before it was compressed
 */
record Layer(String diff, Blob blob) {
  /** The date of all that is in the image: it tells of the files, not of the day. */
  static final String CREATED = "2026-11-01T00:00:00Z";

  static Layer of(Path folder, Path scratch, Blobs blobs) throws IOException {
    MessageDigest plain = Hashing.sha256();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(scratch), 1 << 16);
        Tar tar = new Tar(new DigestOutputStream(new GZIPOutputStream(out, 1 << 16), plain));
        Stream<Path> all = Files.walk(folder)) {
      List<Path> sorted = all.filter(path -> !path.equals(folder)).sorted().toList();
      for (Path path : sorted) {
        String name = folder.relativize(path).toString();
        if (Files.isSymbolicLink(path)) {
          tar.link(name, Files.readSymbolicLink(path).toString());
        } else if (Files.isDirectory(path)) {
          tar.folder(name, mode(path));
        } else {
          tar.file(name, path, mode(path));
        }
      }
    }
    return new Layer(Hashing.hex(plain), blobs.add(scratch));
  }

  private static int mode(Path path) throws IOException {
    return (Integer) Files.getAttribute(path, "unix:mode") & 07777;
  }
}
