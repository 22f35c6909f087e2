package org.rostrum.cover.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.ContainedFile;
import org.rostrum.cover.report.CoverFinding;
import org.rostrum.cover.report.CoverReport;
import org.rostrum.cover.report.Kind;
import org.rostrum.cover.report.PagePicture;
import org.rostrum.cover.report.Signer;
import org.rostrum.cover.report.Spot;
import org.rostrum.cover.report.Standing;
import org.rostrum.cover.report.Verdict;
import org.rostrum.document.safety.Severity;

/** What the other process answers. */
public final class ReportCodec {
  private static final int LARGEST_PICTURE = 64 << 20;

  private ReportCodec() {}

  public static void write(DataOutputStream out, CoverReport report) throws IOException {
    Wire.constant(out, report.verdict());
    Wire.constant(out, report.kind());
    out.writeInt(report.pages());
    Wire.list(out, report.findings(), ReportCodec::finding);
    Wire.list(out, report.signers(), ReportCodec::signer);
    Wire.list(out, report.files(), ReportCodec::file);
    Wire.list(out, report.pictures(), ReportCodec::picture);
  }

  public static CoverReport read(DataInputStream in) throws IOException {
    return new CoverReport(
        Wire.constant(in, Verdict.class),
        Wire.constant(in, Kind.class),
        in.readInt(),
        Wire.list(in, ReportCodec::finding),
        Wire.list(in, ReportCodec::signer),
        Wire.list(in, ReportCodec::file),
        Wire.list(in, ReportCodec::picture));
  }

  private static void finding(DataOutputStream out, CoverFinding finding) throws IOException {
    Wire.constant(out, finding.check());
    Wire.constant(out, finding.severity());
    Wire.words(out, finding.spot().file());
    out.writeInt(finding.spot().page());
    out.writeLong(finding.spot().object());
    Wire.words(out, finding.words());
  }

  private static CoverFinding finding(DataInputStream in) throws IOException {
    return new CoverFinding(
        Wire.constant(in, Check.class),
        Wire.constant(in, Severity.class),
        new Spot(Wire.words(in), in.readInt(), in.readLong()),
        Wire.words(in));
  }

  private static void signer(DataOutputStream out, Signer signer) throws IOException {
    Wire.words(out, signer.name());
    Wire.words(out, signer.organization());
    Wire.words(out, signer.country());
    Wire.words(out, signer.issuer());
    Wire.words(out, signer.fingerprint());
    Wire.instant(out, signer.from());
    Wire.instant(out, signer.until());
    Wire.maybe(out, signer.claimed(), Wire::instant);
    Wire.words(out, signer.covers());
    Wire.constant(out, signer.standing());
    Wire.words(out, signer.vouched());
  }

  private static Signer signer(DataInputStream in) throws IOException {
    return new Signer(
        Wire.words(in),
        Wire.words(in),
        Wire.words(in),
        Wire.words(in),
        Wire.words(in),
        Wire.instant(in),
        Wire.instant(in),
        Wire.maybe(in, Wire::instant),
        Wire.words(in),
        Wire.constant(in, Standing.class),
        Wire.words(in));
  }

  private static void file(DataOutputStream out, ContainedFile file) throws IOException {
    Wire.words(out, file.name());
    Wire.constant(out, file.role());
    Wire.words(out, file.sha256());
    out.writeLong(file.bytes());
  }

  private static ContainedFile file(DataInputStream in) throws IOException {
    return new ContainedFile(
        Wire.words(in), Wire.constant(in, ContainedFile.Role.class), Wire.words(in), in.readLong());
  }

  private static void picture(DataOutputStream out, PagePicture picture) throws IOException {
    out.writeInt(picture.page());
    out.writeInt(picture.width());
    out.writeInt(picture.height());
    Wire.bytes(out, picture.png());
  }

  private static PagePicture picture(DataInputStream in) throws IOException {
    return new PagePicture(
        in.readInt(), in.readInt(), in.readInt(), Wire.bytes(in, LARGEST_PICTURE));
  }
}
