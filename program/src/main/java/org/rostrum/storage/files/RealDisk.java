package org.rostrum.storage.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.rostrum.storage.Folders;

/** The disk of this machine. */
final class RealDisk implements Disk {
  @Override
  public NewFile create(Path file) throws IOException {
    return new Channel(
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  @Override
  public InputStream open(Path file) throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    Folders.force(folder);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    Path above = folder.toAbsolutePath().getParent();
    if (above != null) {
      Folders.make(above);
    }
    Files.createDirectories(folder);
  }

  @Override
  public boolean has(Path file) {
    return Files.exists(file);
  }

  @Override
  public List<String> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  private record Channel(FileChannel channel) implements NewFile {
    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      ByteBuffer left = ByteBuffer.wrap(bytes, from, count);
      while (left.hasRemaining()) {
        channel.write(left);
      }
    }

    @Override
    public void force() throws IOException {
      channel.force(true);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
