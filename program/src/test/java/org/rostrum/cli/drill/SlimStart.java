package org.rostrum.cli.drill;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How a house is started a hundred times without a hundred long starts: as operators start it, from
 * jars and with what the JVM learnt in a rehearsal. Made once a test run.
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
      Path folder = Files.createTempDirectory("slim-start");
      List<String> jars = new ArrayList<>();
      for (String part : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        Path path = Path.of(part);
        if (Files.isDirectory(path)) {
          jars.add(jar(path, folder.resolve("folder" + jars.size() + ".jar")).toString());
        } else if (!part.contains("s3proxy")) {
          jars.add(part);
        }
      }
      String path = String.join(File.pathSeparator, jars);
      Path cache = folder.resolve("cache.aot");
      rehearse(folder, path, cache);
      List<String> words = new ArrayList<>(FLAGS);
      if (Files.exists(cache)) {
        words.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:disable"));
      }
      words.addAll(List.of("-cp", path));
      return List.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
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
