package org.rostrum.storage.files;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.rostrum.storage.FilesPlace;
import org.rostrum.storage.Secret;

/** A real S3 store on this machine, started once a test run; each test gets a bucket of its own. */
public final class LocalBucket {
  private static final AtomicInteger BUCKETS = new AtomicInteger();
  private static final String KEY = "rostrum";
  private static final String SECRET = "a-secret-of-tests";

  private LocalBucket() {}

  private static final class Running {
    private static final Path FOLDER = folder();
    private static final S3Proxy SERVER = start();
  }

  /** An empty bucket. */
  public static FilesPlace.Bucket empty() {
    String name = "rostrum-" + BUCKETS.incrementAndGet();
    FilesPlace.Bucket place =
        new FilesPlace.Bucket(
            URI.create("http://127.0.0.1:" + Running.SERVER.getPort()),
            "us-east-1",
            name,
            KEY,
            new Secret(SECRET));
    try (Bucket bucket = Bucket.open(place)) {
      bucket.client().createBucket(make -> make.bucket(name));
    }
    return place;
  }

  /** Where the server keeps the bytes of a bucket, for tests that damage them. */
  static Path bytes(FilesPlace.Bucket place) {
    return Running.FOLDER.resolve(place.bucket());
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("rostrum-bucket");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static S3Proxy start() {
    Properties properties = new Properties();
    properties.setProperty("jclouds.filesystem.basedir", Running.FOLDER.toString());
    S3Proxy server =
        S3Proxy.builder()
            .blobStore(BlobStores.create("filesystem-nio2", properties))
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET)
            .build();
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    return server;
  }

  private static void stop(S3Proxy server) {
    try (Stream<Path> all = Files.walk(Running.FOLDER)) {
      server.stop();
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
