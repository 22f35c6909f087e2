package org.rostrum.cover.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.rostrum.cover.exam.Examination;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Kind;

/**
 * A process that behaves as one may that has fallen to a file: what it does, the file itself says
 * in its first word.
 */
public final class Misbehaving {
  private Misbehaving() {}

  public static void main(String... arguments) throws Exception {
    DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    out.writeInt(WorkerMain.READY);
    while (true) {
      RequestCodec.read(in);
      byte[] file = Wire.bytes(in, Examination.MOST_BYTES);
      act(new String(file, StandardCharsets.US_ASCII), out);
    }
  }

  private static void act(String word, DataOutputStream out) throws Exception {
    switch (word) {
      case "die" -> Runtime.getRuntime().halt(9);
      case "hang" -> new CountDownLatch(1).await();
      case "eat" -> {
        List<byte[]> eaten = new ArrayList<>();
        while (!eaten.isEmpty() || word.equals("eat")) {
          eaten.add(new byte[1 << 20]);
        }
      }
      case "babble" -> out.write("this is no answer at all".getBytes(StandardCharsets.US_ASCII));
      case "boast" -> {
        out.writeInt(WorkerMain.ANSWER);
        out.writeInt(Integer.MAX_VALUE);
      }
      case "network" -> answer(out, Long.toString(interfaces()));
      default -> answer(out, word);
    }
  }

  /** How many ways to a network this process has; the one to itself is none. */
  private static long interfaces() {
    try {
      return NetworkInterface.networkInterfaces().filter(each -> !isLoopback(each)).count();
    } catch (SocketException e) { // "No network interfaces configured"
      return 0;
    }
  }

  private static boolean isLoopback(NetworkInterface network) {
    try {
      return network.isLoopback();
    } catch (IOException e) {
      return false;
    }
  }

  private static void answer(DataOutputStream out, String words) throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    ReportCodec.write(
        new DataOutputStream(bytes), CoverReport.refused(Kind.OTHER, Check.FILE_KIND, words));
    out.writeInt(WorkerMain.ANSWER);
    Wire.bytes(out, bytes.toByteArray());
  }
}
