import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Puts the files named in a list (typefaces, hyphenation patterns) beside the classes. Each archive
 * is fetched once, its SHA-256 is checked before anything of it is used, and only the files we need
 * are kept in a cache beside Maven's own. Run by the build: FetchFaces LIST CACHE OUT.
 */
public final class FetchFaces {
  private FetchFaces() {}

  private record Archive(
      String name, URI address, String sha256, String licence, List<String> faces) {
    /** The files to keep, by their path in the archive, under the names they get. */
    Map<String, String> wanted() {
      Map<String, String> wanted = new LinkedHashMap<>();
      faces.forEach(face -> wanted.put(face, face.substring(face.lastIndexOf('/') + 1)));
      wanted.put(licence, "LICENSE-" + name + ".txt");
      return wanted;
    }
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path out = Path.of(arguments[2]);
    Files.createDirectories(out);
    for (Archive archive : read(Path.of(arguments[0]))) {
      Path kept = Path.of(arguments[1]).resolve(archive.sha256());
      if (!Files.exists(kept) && !fetched(archive, kept)) {
        return;
      }
      for (String name : archive.wanted().values()) {
        Path from = kept.resolve(name);
        Path to = out.resolve(name);
        if (!Files.exists(to) || Files.size(to) != Files.size(from)) {
          Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static List<Archive> read(Path list) throws IOException {
    List<Archive> archives = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      String[] words = line.strip().split(" +");
      switch (words[0]) {
        case "package" ->
            archives.add(
                new Archive(words[1], URI.create(words[2]), words[3], words[4], new ArrayList<>()));
        case "file" -> archives.getLast().faces().add(words[1]);
        default -> {}
      }
    }
    return archives;
  }

  /** Without the internet all but the PDF is built; a wrong archive still stops the build. */
  private static boolean fetched(Archive archive, Path kept)
      throws IOException, InterruptedException {
    try {
      fetch(archive, kept);
      return true;
    } catch (Unreachable e) {
      System.out.println(e.getMessage());
      return false;
    }
  }

  private static final class Unreachable extends IOException {
    private static final long serialVersionUID = 1L;

    Unreachable(String message, IOException cause) {
      super(message, cause);
    }
  }

  private static void fetch(Archive archive, Path kept) throws IOException, InterruptedException {
    System.out.println("Fetching " + archive.name() + " ...");
    Files.createDirectories(kept.getParent());
    Path scratch = Files.createTempDirectory(kept.getParent(), "fetching");
    Path file = scratch.resolve("archive.tgz");
    try {
      HttpRequest request =
          HttpRequest.newBuilder(archive.address()).timeout(Duration.ofMinutes(10)).build();
      HttpClient.Builder client =
          HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL);
      HttpResponse<Path> answer =
          client.build().send(request, HttpResponse.BodyHandlers.ofFile(file));
      if (answer.statusCode() != 200) {
        throw new IOException("the answer was " + answer.statusCode());
      }
    } catch (IOException e) {
      throw new Unreachable(
          "What the PDF needs could not be fetched from "
              + archive.address()
              + ": "
              + e.getMessage()
              + ". The rest is built without them; connect this machine to the"
              + " internet once and build again to have them.",
          e);
    }
    check(archive, file);
    Path unpacked = Files.createDirectory(scratch.resolve("unpacked"));
    unpack(file, archive.wanted(), unpacked);
    Files.delete(file);
    if (!Files.exists(kept)) {
      Files.move(unpacked, kept, StandardCopyOption.ATOMIC_MOVE);
      Files.delete(scratch);
    }
  }

  private static void check(Archive archive, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (DigestInputStream read = new DigestInputStream(in, digest)) {
        read.transferTo(java.io.OutputStream.nullOutputStream());
      }
      String found = HexFormat.of().formatHex(digest.digest());
      if (!found.equals(archive.sha256())) {
        throw new IOException(
            "The archive of "
                + archive.name()
                + " is not the one we know: its SHA-256 is "
                + found
                + " and not "
                + archive.sha256()
                + ". Nothing of it was used.");
      }
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Reads a tar archive (POSIX ustar) and keeps the wanted files. */
  private static void unpack(Path file, Map<String, String> wanted, Path to) throws IOException {
    int found = 0;
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16)))) {
      byte[] head = new byte[512];
      while (in.readNBytes(head, 0, 512) == 512 && head[0] != 0) {
        String path = text(head, 0, 100);
        long size = Long.parseLong(text(head, 124, 12).strip(), 8);
        String name = wanted.get(path);
        if (name == null) {
          in.skipNBytes((size + 511) / 512 * 512);
          continue;
        }
        Files.write(to.resolve(name), in.readNBytes((int) size));
        in.skipNBytes((512 - size % 512) % 512);
        found++;
      }
    }
    if (found != wanted.size()) {
      throw new IOException("the archive holds " + found + " of " + wanted.size() + " files");
    }
  }

  private static String text(byte[] bytes, int from, int length) {
    String text = new String(bytes, from, length, StandardCharsets.US_ASCII);
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }
}
