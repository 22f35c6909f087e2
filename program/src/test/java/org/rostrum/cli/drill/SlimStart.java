package org.rostrum.cli.drill;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.util.FileSystemUtils;

/**
 * How a house is started a hundred times without a hundred long starts: as operators start it, from
 * jars and with what the JVM learnt in a rehearsal. Made once for a state of the classes.
 */
final class SlimStart {
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:-UsePerfData",
          "-XX:TieredStopAtLevel=1",
          "-Xmx300m",
          "--enable-native-access=ALL-UNNAMED",
          "-Djava.awt.headless=true");

  private SlimStart() {}

  private static final class Made {
    private static final List<String> WORDS = make();
  }

  /** The words of a start, up to the class's name. */
  static List<String> words() {
    return Made.WORDS;
  }

  private static List<String> make() {
    try {
      Path all = Files.createDirectories(Path.of("target", "slim-start").toAbsolutePath());
      // The tests run in two processes; one of them makes it for both.
      try (FileChannel door =
          FileChannel.open(
              all.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        door.lock(); // until it is closed
        Path folder = all.resolve(nameOfWhatIsTested());
        Path made = folder.resolve("words");
        if (!Files.exists(made)) {
          forgetEarlier(all);
          Files.createDirectories(folder);
          Files.write(made, make(folder));
        }
        return Files.readAllLines(made);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void forgetEarlier(Path all) throws IOException {
    try (Stream<Path> earlier = Files.list(all)) {
      for (Path each : earlier.filter(Files::isDirectory).toList()) {
        FileSystemUtils.deleteRecursively(each);
      }
    }
  }

  private static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(part -> !part.contains("s3proxy"))
        .map(Path::of)
        .toList();
  }

  /** Another name for every change of a class. */
  private static String nameOfWhatIsTested() throws IOException {
    int name = 0;
    for (Path part : classPath()) {
      try (Stream<Path> files = Files.walk(part)) {
        for (Path file : files.sorted().toList()) {
          name = 31 * name + Objects.hash(file, Files.getLastModifiedTime(file).toMillis());
        }
      }
    }
    return Integer.toHexString(name);
  }

  private static List<String> make(Path folder) throws IOException, InterruptedException {
    List<String> jars = new ArrayList<>();
    for (Path part : classPath()) {
      boolean isFolder = Files.isDirectory(part);
      jars.add(
          (isFolder ? jar(part, folder.resolve("folder" + jars.size() + ".jar")) : part)
              .toString());
    }
    String path = String.join(File.pathSeparator, jars);
    Path cache = folder.resolve("cache.aot");
    rehearse(folder, path, cache);
    List<String> words = new ArrayList<>(FLAGS);
    if (Files.exists(cache)) {
      words.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:disable"));
    }
    words.addAll(List.of("-cp", path));
    return words;
  }

  /** Opens a house, files once, closes it. */
  private static void rehearse(Path folder, String path, Path cache)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(FLAGS);
    words.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-cp", path));
    Path settings = HouseProcess.settings(folder, folder.resolve("data"), Map.of());
    try (HouseProcess house = HouseProcess.start(settings, 1, List.of(), words);
        Delegate delegate = house.delegate("M01")) {
      delegate.sendStatement(Statement.named("Rehearsal").word());
      delegate.get(Delegate.onward(delegate.file()) + ".json");
      house.bringToAnEnd();
    }
  }

  private static Path jar(Path folder, Path file) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(bytes);
        Stream<Path> all = Files.walk(folder)) {
      zip.setLevel(1);
      for (Path each : all.filter(each -> !each.equals(folder)).sorted().toList()) {
        boolean isFolder = Files.isDirectory(each);
        zip.putNextEntry(new ZipEntry(folder.relativize(each) + (isFolder ? "/" : "")));
        if (!isFolder) {
          Files.copy(each, zip);
        }
        zip.closeEntry();
      }
    }
    return file;
  }
}
