package org.rostrum.storage.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.register.note.SignerKey;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;

/**
 * The file of the private keys that sign the register. Only the server's own user may read it; no
 * backup holds it. One key takes three lines, see {@link SignerKey#secretText()}.
 */
public final class SigningKeyFile {
  private static final int LINES = 3;
  private static final Set<PosixFilePermission> OTHERS =
      PosixFilePermissions.fromString("---rwxrwx");

  private final Path file;

  public SigningKeyFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** Where it is. */
  public Path path() {
    return file;
  }

  /** Where a new key waits until its change is recorded. */
  SigningKeyFile next() {
    return new SigningKeyFile(file.resolveSibling(file.getFileName() + ".next"));
  }

  /** Takes the place of another file. */
  void moveTo(SigningKeyFile other) {
    try {
      Files.move(file, other.file, StandardCopyOption.ATOMIC_MOVE);
      forceFolder();
    } catch (IOException e) {
      throw StorageTrouble.of(Kind.FOLDER, "folder", file.resolveSibling(".").normalize())
          .because(e);
    }
  }

  /**
   * The keys.
   *
   * @return nothing when the file is not there
   * @throws StorageTrouble when others may read it, or it holds something else
   */
  Optional<SigningKeys> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      if (posix() && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
        throw StorageTrouble.of(Kind.KEY_FILE_EXPOSED, "file", file);
      }
      return Optional.of(parsed(Files.readAllLines(file, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw StorageTrouble.of(Kind.REGISTER_KEY_MISSING, "file", file).because(e);
    }
  }

  /** Keeps these keys in place of those that are there; safe on the disk when this returns. */
  void write(SigningKeys keys) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    StringBuilder text = new StringBuilder();
    keys.all().forEach(key -> text.append(key.secretText()));
    try {
      Files.createDirectories(file.resolveSibling("."));
      Files.deleteIfExists(fresh);
      Set<StandardOpenOption> options =
          Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try (FileChannel channel = FileChannel.open(fresh, options, ownerOnly())) {
        ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      forceFolder();
    } catch (IOException e) {
      throw StorageTrouble.of(Kind.FOLDER, "folder", file.resolveSibling(".").normalize())
          .because(e);
    }
  }

  private void forceFolder() throws IOException {
    try (FileChannel folder = FileChannel.open(file.resolveSibling("."))) {
      folder.force(true);
    }
  }

  private SigningKeys parsed(List<String> lines) {
    List<SignerKey> keys = new ArrayList<>();
    for (int first = 0; first < lines.size(); first += LINES) {
      int end = Math.min(first + LINES, lines.size());
      String secret = String.join("\n", lines.subList(first, end)) + "\n";
      int line = first + 1;
      keys.add(
          SignerKey.parse(secret)
              .orElseThrow(
                  () -> StorageTrouble.of(Kind.KEY_FILE_WRONG, "file", file, "line", line)));
    }
    if (keys.isEmpty()) {
      throw StorageTrouble.of(Kind.KEY_FILE_WRONG, "file", file, "line", 1);
    }
    return new SigningKeys(keys);
  }

  private static FileAttribute<?>[] ownerOnly() {
    return posix()
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean posix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
