package org.rostrum.cover.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.rostrum.cover.exam.Examination;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.report.Kind;
import org.rostrum.cover.report.Policy;
import org.rostrum.cover.trust.TrustList;

/**
 * The other process: reads requests from its input until that ends, answers each on its output. It
 * ends at once when memory runs out (a flag of its start), for nothing in it can be relied on then.
 *
 * <p>With the argument {@value #WARM} it first examines letters of its own, so that all its code is
 * there when the first real one comes.
 */
public final class WorkerMain {
  /** Starts warm. */
  public static final String WARM = "warm";

  static final int READY = 0x52445931;
  static final int ANSWER = 0x414E5331;

  private static final int WARM_TURNS = 3;

  /** When the letters of its own were signed: their certificates are valid then. */
  private static final Instant WHEN_SIGNED = Instant.parse("2027-02-18T15:00:00Z");

  private WorkerMain() {}

  public static void main(String... arguments) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // A library that prints must not print into the answers.
    FileOutputStream complaints = new FileOutputStream(FileDescriptor.err);
    System.setOut(new PrintStream(complaints, true, StandardCharsets.UTF_8));
    if (Arrays.asList(arguments).contains(WARM)) {
      warmUp();
    }
    out.writeInt(READY);
    out.flush();
    while (answered(in, out)) {
      out.flush();
    }
  }

  /** Answers one request; false when there are no more. */
  private static boolean answered(DataInputStream in, DataOutputStream out) throws IOException {
    Expectations expectations;
    byte[] file;
    try {
      expectations = RequestCodec.read(in);
      file = Wire.bytes(in, Examination.MOST_BYTES + 1);
    } catch (EOFException e) {
      return false;
    }
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ReportCodec.write(new DataOutputStream(answer), examined(file, expectations));
    out.writeInt(ANSWER);
    Wire.bytes(out, answer.toByteArray());
    return true;
  }

  private static CoverReport examined(byte[] file, Expectations expectations) {
    try {
      return Examination.of(file, expectations, Policy.STANDARD);
    } catch (StackOverflowError e) {
      return CoverReport.refused(Kind.OTHER, Check.PDF_LOOP, "");
    } catch (RuntimeException e) {
      // A file no check foresaw. It is refused; the next one finds the process as it was.
      return CoverReport.refused(Kind.OTHER, Check.READER_STOPPED, e.getClass().getSimpleName());
    }
  }

  /** Examines the letters that stand beside this class, as if they had come. */
  static void warmUp() throws IOException {
    for (int turn = 0; turn < WARM_TURNS; turn++) {
      for (String name : new String[] {"warm.pdf", "warm.asice"}) {
        try (InputStream letter = WorkerMain.class.getResourceAsStream(name)) {
          if (letter != null) {
            byte[] file = letter.readAllBytes();
            Expectations.Pictures pictures = Expectations.Pictures.ALL;
            examined(
                file,
                new Expectations(
                    Optional.empty(), Optional.empty(), TrustList.EMPTY, WHEN_SIGNED, pictures));
          }
        }
      }
    }
  }
}
