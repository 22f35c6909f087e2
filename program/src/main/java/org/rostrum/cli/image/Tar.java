package org.rostrum.cli.image;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/**
 * Writes a tar file (POSIX ustar, with pax headers for long names). Everything belongs to root and
 * has one date; only the folder {@code data} belongs to the image's user.
 */
final class Tar implements AutoCloseable {
  private static final int BLOCK = 512;
  private static final int NAME = 100;
  private static final int USER = 10_001;
  private static final long DATE = Instant.parse(Layer.CREATED).getEpochSecond();

  private final OutputStream out;

  Tar(OutputStream out) {
    this.out = out;
  }

  void file(String name, byte[] bytes, int mode) throws IOException {
    header(name, bytes.length, mode, '0', "");
    out.write(bytes);
    pad(bytes.length);
  }

  void file(String name, Path file, int mode) throws IOException {
    long size = Files.size(file);
    header(name, size, mode, '0', "");
    Files.copy(file, out);
    pad(size);
  }

  void folder(String name, int mode) throws IOException {
    header(name + "/", 0, mode, '5', "");
  }

  void link(String name, String target) throws IOException {
    header(name, 0, 0777, '2', target);
  }

  private void header(String name, long size, int mode, char type, String target)
      throws IOException {
    boolean longName = bytes(name).length > NAME;
    boolean longTarget = bytes(target).length > NAME;
    if (longName || longTarget) {
      pax((longName ? record("path", name) : "") + (longTarget ? record("linkpath", target) : ""));
    }
    block(name, size, mode, type, target);
  }

  private void pax(String records) throws IOException {
    byte[] bytes = bytes(records);
    block("pax", bytes.length, 0644, 'x', "");
    out.write(bytes);
    pad(bytes.length);
  }

  /** A pax record begins with its own length. */
  private static String record(String key, String value) {
    String rest = " " + key + "=" + value + "\n";
    int length = bytes(rest).length;
    int all = length + Integer.toString(length).length();
    all = length + Integer.toString(all).length();
    return all + rest;
  }

  private void block(String name, long size, int mode, char type, String target)
      throws IOException {
    int owner = name.equals("data/") || name.startsWith("data/") ? USER : 0;
    byte[] block = new byte[BLOCK];
    put(block, 0, NAME, bytes(name));
    octal(block, 100, 8, mode);
    octal(block, 108, 8, owner);
    octal(block, 116, 8, owner);
    octal(block, 124, 12, size);
    octal(block, 136, 12, DATE);
    put(block, 148, 8, bytes("        "));
    block[156] = (byte) type;
    put(block, 157, NAME, bytes(target));
    put(block, 257, 8, bytes("ustar\00000"));
    int sum = 0;
    for (byte each : block) {
      sum += each & 0xFF;
    }
    put(block, 148, 8, bytes(String.format(Locale.ROOT, "%06o\0 ", sum)));
    out.write(block);
  }

  private static void octal(byte[] block, int at, int width, long number) {
    String digits = Long.toOctalString(number);
    put(block, at, width, bytes("0".repeat(width - 1 - digits.length()) + digits));
  }

  private static void put(byte[] block, int at, int width, byte[] text) {
    System.arraycopy(text, 0, block, at, Math.min(width, text.length));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void pad(long size) throws IOException {
    int over = (int) (size % BLOCK);
    if (over != 0) {
      out.write(new byte[BLOCK - over]);
    }
  }

  @Override
  public void close() throws IOException {
    out.write(new byte[2 * BLOCK]);
    out.close();
  }
}
