/**
 * The bytes of files, named by their SHA-256, in a folder or an S3 bucket; sealed or plain.
 *
 * <p>May touch {@code storage} and the JDK, and the AWS library in {@code BucketBlobs} alone. A
 * file that {@code FileStore.keep} returned for is on the disk. Guarded by {@code FileStoreTest},
 * {@code EveryIoFailsTest} and {@code PowerCutTest}.
 */
@NullMarked
package org.rostrum.storage.files;

import org.jspecify.annotations.NullMarked;
