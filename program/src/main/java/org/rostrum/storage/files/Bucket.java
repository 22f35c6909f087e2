package org.rostrum.storage.files;

import java.util.function.Supplier;
import org.rostrum.storage.FilesPlace;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * One bucket of an S3 store.
 *
 * @param client safe for many threads
 * @param name the bucket's name
 */
record Bucket(S3Client client, String name) implements AutoCloseable {
  static Bucket open(FilesPlace.Bucket place) {
    S3Client client =
        S3Client.builder()
            .endpointOverride(place.endpoint())
            .region(Region.of(place.region()))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(place.accessKey(), place.secretKey().value())))
            .forcePathStyle(true)
            .httpClient(UrlConnectionHttpClient.create())
            // We send an MD5 ourselves, which every store checks, and hash what we read.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .build();
    return new Bucket(client, place.bucket());
  }

  /** Asks, with the library's errors as ours. */
  static <T> T ask(Supplier<T> question) throws BucketError {
    try {
      return question.get();
    } catch (SdkException e) {
      throw new BucketError(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
