package org.rostrum.storage.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Bytes by name in a bucket. They are gathered in a local file first, for the name is known at the
 * end. The store's answer to a PUT is its promise that they are safe; a name that is taken is left
 * alone ({@code If-None-Match}).
 */
final class BucketBlobs implements Blobs {
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;

  private final Bucket bucket;
  private final String prefix;
  private final Disk disk;
  private final Path incoming;
  private final Supplier<String> freshNames;

  BucketBlobs(Bucket bucket, String prefix, Disk disk, Path incoming, Supplier<String> freshNames)
      throws IOException {
    this.bucket = bucket;
    this.prefix = prefix + "/";
    this.disk = disk;
    this.incoming = incoming;
    this.freshNames = freshNames;
    disk.makeFolder(incoming);
  }

  @Override
  public Spool spool() throws IOException {
    Path temporary = incoming.resolve(freshNames.get());
    return new BucketSpool(temporary, disk.create(temporary));
  }

  @Override
  public Optional<InputStream> open(String name) throws IOException {
    try {
      return Optional.of(
          Bucket.ask(
              () -> bucket.client().getObject(get -> get.bucket(bucket.name()).key(key(name)))));
    } catch (BucketError e) {
      return absent(e, Optional.empty());
    }
  }

  @Override
  public boolean has(String name) throws IOException {
    try {
      Bucket.ask(
          () -> bucket.client().headObject(head -> head.bucket(bucket.name()).key(key(name))));
      return true;
    } catch (BucketError e) {
      return absent(e, false);
    }
  }

  private static <T> T absent(BucketError error, T nothing) throws BucketError {
    if (error.getCause() instanceof NoSuchKeyException) {
      return nothing;
    }
    throw error;
  }

  @Override
  public List<String> names() throws IOException {
    return Bucket.ask(() ->
        bucket
            .client()
            .listObjectsV2Paginator(list -> list.bucket(bucket.name()).prefix(prefix))
            .contents()
            .stream()
            .map(S3Object::key)
            .map(key -> key.substring(key.lastIndexOf('/') + 1))
            .sorted()
            .toList());
  }

  @Override
  public void remove(String name) throws IOException {
    Bucket.ask(
        () -> bucket.client().deleteObject(gone -> gone.bucket(bucket.name()).key(key(name))));
  }

  private String key(String name) {
    return prefix + name.substring(0, 2) + "/" + name;
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has MD5", e);
    }
  }

  private final class BucketSpool implements Spool {
    private final Path temporary;
    private final Disk.NewFile file;
    private final MessageDigest digest = md5();
    private Optional<String> md5 = Optional.empty();

    private BucketSpool(Path temporary, Disk.NewFile file) {
      this.temporary = temporary;
      this.file = file;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      file.write(bytes, from, count);
      digest.update(bytes, from, count);
    }

    @Override
    public Named name(String name, Taken taken) throws IOException {
      file.close();
      String sum = md5.orElseGet(() -> Base64.getEncoder().encodeToString(digest.digest()));
      md5 = Optional.of(sum);
      PutObjectRequest.Builder put =
          PutObjectRequest.builder().bucket(bucket.name()).key(key(name)).contentMD5(sum);
      if (taken == Taken.LEAVE) {
        put.ifNoneMatch("*");
      }
      try {
        Bucket.ask(() -> bucket.client().putObject(put.build(), RequestBody.fromFile(temporary)));
        return Named.NEW;
      } catch (BucketError e) {
        if (e.getCause() instanceof S3Exception s3
            && (s3.statusCode() == PRECONDITION_FAILED || s3.statusCode() == CONFLICT)) {
          return Named.TAKEN;
        }
        throw e;
      }
    }

    @Override
    public void close() throws IOException {
      file.close();
      disk.delete(temporary);
    }
  }
}
