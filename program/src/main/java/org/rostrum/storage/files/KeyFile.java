package org.rostrum.storage.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;
import org.rostrum.storage.files.Keys.SealKey;

/**
 * The file of keys: one a line in Base64, the newest first, lines with {@code #} left alone. Nobody
 * but its owner may read it.
 */
public final class KeyFile {
  private static final Set<PosixFilePermission> OTHERS =
      PosixFilePermissions.fromString("---rwxrwx");

  private final Path file;

  public KeyFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** The keys. */
  Keys read() {
    if (!Files.isRegularFile(file)) {
      throw StorageTrouble.of(Kind.KEY_FILE_MISSING, "file", file);
    }
    refuseExposed();
    List<SealKey> keys = new ArrayList<>();
    int number = 0;
    for (String line : lines()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        keys.add(key(line.strip(), number));
      }
    }
    if (keys.isEmpty()) {
      throw StorageTrouble.of(Kind.KEY_FILE_WRONG, "file", file, "line", 1);
    }
    return new Keys(List.copyOf(keys));
  }

  /**
   * Puts a new key before the others, making the file when it is not there.
   *
   * @return the new key's id
   */
  public String addKey(SecureRandom random) throws IOException {
    List<String> former = Files.exists(file) ? former() : List.of();
    byte[] bytes = new byte[Gcm.KEY_BYTES];
    random.nextBytes(bytes);
    List<String> lines = new ArrayList<>();
    lines.add(Base64.getEncoder().encodeToString(bytes));
    lines.addAll(former);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Disk disk = new RealDisk();
    try (Disk.NewFile written = disk.create(fresh)) {
      ownerOnly(fresh);
      byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII);
      written.write(text, 0, text.length);
      written.force();
    }
    disk.rename(fresh, file);
    disk.forceFolder(file.resolve("..").normalize());
    return new SealKey(bytes).id();
  }

  private List<String> former() {
    read();
    return lines();
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw StorageTrouble.of(Kind.KEY_FILE_MISSING, "file", file).because(e);
    }
  }

  private SealKey key(String line, int number) {
    try {
      byte[] bytes = Base64.getDecoder().decode(line);
      if (bytes.length == Gcm.KEY_BYTES) {
        return new SealKey(bytes);
      }
    } catch (IllegalArgumentException e) {
      throw StorageTrouble.of(Kind.KEY_FILE_WRONG, "file", file, "line", number).because(e);
    }
    throw StorageTrouble.of(Kind.KEY_FILE_WRONG, "file", file, "line", number);
  }

  private void refuseExposed() {
    if (!posix()) {
      return;
    }
    try {
      if (Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
        throw StorageTrouble.of(Kind.KEY_FILE_EXPOSED, "file", file);
      }
    } catch (IOException e) {
      throw StorageTrouble.of(Kind.KEY_FILE_MISSING, "file", file).because(e);
    }
  }

  private static void ownerOnly(Path path) throws IOException {
    if (posix()) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static boolean posix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
