package org.rostrum.cli.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The image is what the OCI's specification asks for, and the same from the same files. */
class ImageTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    Path first = Files.createDirectories(folder.resolve("first/opt/" + "long".repeat(30)));
    Files.writeString(first.resolve("file"), "text of the first layer");
    Files.createSymbolicLink(first.resolve("link"), Path.of("file"));
    Files.writeString(Files.createDirectories(folder.resolve("second")).resolve("other"), "x");
    Files.writeString(
        folder.resolve("told"),
        """
        entrypoint /opt/java
        entrypoint -cp
        cmd serve
        env A=b
        port 8080/tcp
        volume /data
        user 10001
        label org.opencontainers.image.title="Rostrum"
        """);
  }

  private Path make(String name) throws IOException {
    Path target = folder.resolve(name);
    Image.make(
        target,
        "rostrum:test",
        folder.resolve("told"),
        List.of(folder.resolve("first"), folder.resolve("second")));
    return target;
  }

  private static String run(Path place, String... words) throws Exception {
    Process process = new ProcessBuilder(words).directory(place.toFile()).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(String.join(" ", words)).isZero();
    return said;
  }

  private static byte[] blob(Path layout, JsonNode descriptor) throws Exception {
    String hash = descriptor.get("digest").asString().substring("sha256:".length());
    byte[] bytes = Files.readAllBytes(layout.resolve("blobs/sha256/" + hash));
    assertThat(bytes.length).isEqualTo(descriptor.get("size").asInt());
    assertThat(sha256(bytes)).isEqualTo(hash);
    return bytes;
  }

  private static String place(JsonNode descriptor) {
    return descriptor.get("digest").asString().replace("sha256:", "blobs/sha256/");
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void layout_leadsFromTheIndexToEveryLayer_byHashSizeAndKind() throws Exception {
    Path layout = Files.createDirectories(folder.resolve("layout"));
    run(layout, "tar", "-xf", make("image.tar").toString());

    assertThat(Files.readString(layout.resolve("oci-layout")))
        .isEqualTo("{\"imageLayoutVersion\":\"1.0.0\"}");
    JsonNode index = JSON.readTree(layout.resolve("index.json").toFile());
    assertThat(index.get("schemaVersion").asInt()).isEqualTo(2);
    JsonNode pointer = index.get("manifests").get(0);
    assertThat(pointer.get("mediaType").asString())
        .isEqualTo("application/vnd.oci.image.manifest.v1+json");
    JsonNode manifest = JSON.readTree(blob(layout, pointer));
    assertThat(manifest.get("config").get("mediaType").asString())
        .isEqualTo("application/vnd.oci.image.config.v1+json");
    JsonNode config = JSON.readTree(blob(layout, manifest.get("config")));
    JsonNode layers = manifest.get("layers");
    assertThat(layers.size()).isEqualTo(2);
    for (int i = 0; i < 2; i++) {
      assertThat(layers.get(i).get("mediaType").asString())
          .isEqualTo("application/vnd.oci.image.layer.v1.tar+gzip");
      byte[] packed = blob(layout, layers.get(i));
      byte[] tar = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
      assertThat(config.get("rootfs").get("diff_ids").get(i).asString())
          .isEqualTo("sha256:" + sha256(tar));
    }
    JsonNode listed = JSON.readTree(layout.resolve("manifest.json").toFile()).get(0);
    assertThat(listed.get("RepoTags").toString()).isEqualTo("[\"rostrum:test\"]");
    assertThat(listed.get("Config").asString()).isEqualTo(place(manifest.get("config")));
    assertThat(listed.get("Layers").valueStream().map(JsonNode::asString))
        .containsExactly(place(layers.get(0)), place(layers.get(1)));
    JsonNode run = config.get("config");
    assertThat(run.get("Entrypoint").toString()).isEqualTo("[\"/opt/java\",\"-cp\"]");
    assertThat(run.get("Cmd").toString()).isEqualTo("[\"serve\"]");
    assertThat(run.get("User").asString()).isEqualTo("10001");
    assertThat(run.get("Volumes").toString()).isEqualTo("{\"/data\":{}}");
    assertThat(run.get("Labels").toString())
        .isEqualTo("{\"org.opencontainers.image.title\":\"\\\"Rostrum\\\"\"}");
  }

  @Test
  void layersUnpackedOneAfterTheOther_areTheFiles() throws Exception {
    Path layout = Files.createDirectories(folder.resolve("layout"));
    run(layout, "tar", "-xf", make("image.tar").toString());
    JsonNode index = JSON.readTree(layout.resolve("index.json").toFile());
    JsonNode manifest = JSON.readTree(blob(layout, index.get("manifests").get(0)));
    Path root = Files.createDirectories(folder.resolve("root"));
    for (JsonNode layer : manifest.get("layers")) {
      Path packed = Files.write(folder.resolve("layer.tar.gz"), blob(layout, layer));
      run(root, "tar", "-xzf", packed.toString());
    }
    Path deep = root.resolve("opt/" + "long".repeat(30));
    assertThat(Files.readString(deep.resolve("link"))).isEqualTo("text of the first layer");
    assertThat(Files.readSymbolicLink(deep.resolve("link"))).isEqualTo(Path.of("file"));
    assertThat(Files.readString(root.resolve("other"))).isEqualTo("x");
  }

  @Test
  void sameFiles_areTheSameImage() throws Exception {
    assertThat(make("one.tar")).hasSameBinaryContentAs(make("two.tar"));
  }
}
