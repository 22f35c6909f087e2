package org.rostrum.cli.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes a container image of folders, without a Docker daemon and without a base image: an OCI
 * image layout in one tar file, with the list that older stores of Docker look for beside it.
 * {@code docker load}, {@code podman load} and {@code skopeo copy oci-archive:...} take it.
 *
 * <p>Each folder that is named becomes one layer: its contents stand at the image's root. What is
 * written depends on the files alone: no clock, no user of this machine.
 *
 * <p>Its arguments: TARGET.tar NAME:TAG CONFIG LAYER...; CONFIG is a file of lines {@code key
 * value}: {@code entrypoint}, {@code cmd}, {@code env}, {@code port}, {@code volume}, {@code user},
 * {@code label}; a key may stand on several lines.
 */
public final class Image {
  private static final String CONFIG = "application/vnd.oci.image.config.v1+json";
  private static final String MANIFEST = "application/vnd.oci.image.manifest.v1+json";
  private static final String LAYER = "application/vnd.oci.image.layer.v1.tar+gzip";
  private static final String INDEX = "application/vnd.oci.image.index.v1+json";

  private Image() {}

  /** Makes one; ends with 2 when it is not told what. */
  public static void main(String... words) throws IOException {
    if (words.length < 4) {
      System.err.println("TARGET.tar NAME:TAG CONFIG LAYER...");
      System.exit(2);
    }
    List<Path> layers = new ArrayList<>();
    for (int i = 3; i < words.length; i++) {
      layers.add(Path.of(words[i]));
    }
    String hash = make(Path.of(words[0]), words[1], Path.of(words[2]), layers);
    System.out.println(words[0] + ": " + words[1] + ", sha256:" + hash);
  }

  /** Makes one, and answers with the hash of its manifest. */
  static String make(Path target, String name, Path told, List<Path> folders) throws IOException {
    Path scratch = Files.createTempDirectory("rostrum-image-");
    try {
      Blobs blobs = new Blobs(scratch.resolve("blobs"));
      List<Layer> layers = new ArrayList<>();
      for (Path folder : folders) {
        layers.add(Layer.of(folder, scratch.resolve("layer"), blobs));
      }
      Blob config = blobs.add(Json.write(config(read(told), layers)));
      Blob manifest = blobs.add(Json.write(manifest(config, layers)));
      write(target, name, manifest, listed(name, config, layers), blobs);
      return manifest.sha256();
    } finally {
      forget(scratch);
    }
  }

  private static Map<String, List<String>> read(Path file) throws IOException {
    Map<String, List<String>> wanted = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        String[] parts = line.split(" ", 2);
        wanted.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts[1]);
      }
    }
    return wanted;
  }

  private static Map<String, Object> config(Map<String, List<String>> wanted, List<Layer> layers) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("Entrypoint", wanted.getOrDefault("entrypoint", List.of()));
    run.put("Cmd", wanted.getOrDefault("cmd", List.of()));
    run.put("Env", wanted.getOrDefault("env", List.of()));
    run.put("ExposedPorts", keys(wanted.getOrDefault("port", List.of())));
    run.put("Volumes", keys(wanted.getOrDefault("volume", List.of())));
    run.put("Labels", pairs(wanted.getOrDefault("label", List.of())));
    wanted.getOrDefault("user", List.of()).forEach(user -> run.put("User", user));
    run.put("StopSignal", "SIGTERM");
    Map<String, Object> config = new LinkedHashMap<>();
    config.put("architecture", architecture());
    config.put("os", "linux");
    config.put("created", Layer.CREATED);
    config.put("config", run);
    config.put(
        "rootfs",
        Map.of(
            "type",
            "layers",
            "diff_ids",
            layers.stream().map(layer -> "sha256:" + layer.diff()).toList()));
    return config;
  }

  private static String architecture() {
    return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
  }

  private static Map<String, Object> keys(List<String> names) {
    Map<String, Object> keys = new LinkedHashMap<>();
    names.forEach(name -> keys.put(name, Map.of()));
    return keys;
  }

  private static Map<String, Object> pairs(List<String> lines) {
    Map<String, Object> pairs = new LinkedHashMap<>();
    for (String line : lines) {
      String[] parts = line.split("=", 2);
      pairs.put(parts[0], parts[1]);
    }
    return pairs;
  }

  private static Map<String, Object> manifest(Blob config, List<Layer> layers) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("schemaVersion", 2);
    manifest.put("mediaType", MANIFEST);
    manifest.put("config", config.descriptor(CONFIG));
    manifest.put("layers", layers.stream().map(layer -> layer.blob().descriptor(LAYER)).toList());
    return manifest;
  }

  /** What {@code docker load} reads where it keeps no OCI images; it points to the same blobs. */
  private static List<Object> listed(String name, Blob config, List<Layer> layers) {
    Map<String, Object> image = new LinkedHashMap<>();
    image.put("Config", path(config));
    image.put("RepoTags", List.of(name));
    image.put("Layers", layers.stream().map(layer -> path(layer.blob())).toList());
    return List.of(image);
  }

  private static String path(Blob blob) {
    return "blobs/sha256/" + blob.sha256();
  }

  private static void write(
      Path target, String name, Blob manifest, List<Object> listed, Blobs blobs)
      throws IOException {
    Map<String, Object> pointer = manifest.descriptor(MANIFEST);
    pointer.put(
        "annotations",
        Map.of(
            "org.opencontainers.image.ref.name",
            name.substring(name.lastIndexOf(':') + 1),
            "io.containerd.image.name",
            name));
    pointer.put(
        "platform", new LinkedHashMap<>(Map.of("architecture", architecture(), "os", "linux")));
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("schemaVersion", 2);
    index.put("mediaType", INDEX);
    index.put("manifests", List.of(pointer));
    Path fresh = target.resolveSibling(target.getFileName() + ".new");
    try (Tar tar = new Tar(Files.newOutputStream(fresh))) {
      tar.file("oci-layout", Json.write(Map.of("imageLayoutVersion", "1.0.0")), 0644);
      tar.file("index.json", Json.write(index), 0644);
      tar.file("manifest.json", Json.write(listed), 0644);
      tar.folder("blobs", 0755);
      tar.folder("blobs/sha256", 0755);
      for (Blob blob : blobs.all()) {
        tar.file(path(blob), blob.file(), 0644);
      }
    }
    Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void forget(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
