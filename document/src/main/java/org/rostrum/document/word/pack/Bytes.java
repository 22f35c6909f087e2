package org.rostrum.document.word.pack;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Little-endian numbers in an array, as a zip file writes them. */
final class Bytes {
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Bytes() {}

  static int two(byte[] file, int at) {
    return (short) SHORT.get(file, at) & 0xFFFF;
  }

  static int signature(byte[] file, int at) {
    return (int) INT.get(file, at);
  }

  static long four(byte[] file, int at) {
    return (int) INT.get(file, at) & 0xFFFF_FFFFL;
  }

  static long eight(byte[] file, int at) {
    return (long) LONG.get(file, at);
  }
}
