package org.rostrum.cover.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.rostrum.cover.report.DebateFacts;
import org.rostrum.cover.report.EntityFacts;
import org.rostrum.cover.report.Expectations;
import org.rostrum.cover.trust.TrustList;

/** What is asked of the other process. */
final class RequestCodec {
  private static final int LARGEST_CERTIFICATE = 1 << 20;

  private RequestCodec() {}

  static void write(DataOutputStream out, Expectations expectations) throws IOException {
    Wire.maybe(out, expectations.entity(), RequestCodec::entity);
    Wire.maybe(out, expectations.debate(), RequestCodec::debate);
    trust(out, expectations.trust());
    Wire.instant(out, expectations.at());
    Wire.constant(out, expectations.pictures());
  }

  static Expectations read(DataInputStream in) throws IOException {
    return new Expectations(
        Wire.maybe(in, RequestCodec::entity),
        Wire.maybe(in, RequestCodec::debate),
        trust(in),
        Wire.instant(in),
        Wire.constant(in, Expectations.Pictures.class));
  }

  private static void entity(DataOutputStream out, EntityFacts entity) throws IOException {
    Wire.words(out, entity.code());
    Wire.words(out, entity.shown());
    Wire.list(out, entity.names(), Wire::words);
    Wire.list(out, entity.others(), Wire::words);
  }

  private static EntityFacts entity(DataInputStream in) throws IOException {
    return new EntityFacts(
        Wire.words(in), Wire.words(in), Wire.list(in, Wire::words), Wire.list(in, Wire::words));
  }

  private static void debate(DataOutputStream out, DebateFacts debate) throws IOException {
    Wire.list(out, debate.titles(), Wire::words);
    Wire.words(out, debate.agendaItem());
    Wire.list(out, debate.days(), Wire::day);
    Wire.list(out, debate.symbols(), Wire::words);
  }

  private static DebateFacts debate(DataInputStream in) throws IOException {
    return new DebateFacts(
        Wire.list(in, Wire::words),
        Wire.words(in),
        Wire.list(in, Wire::day),
        Wire.list(in, Wire::words));
  }

  private static void trust(DataOutputStream out, TrustList trust) throws IOException {
    Wire.list(out, trust.certificates(), RequestCodec::certificate);
    Wire.list(out, trust.fingerprints(), RequestCodec::fingerprint);
    Wire.list(out, trust.revocations(), Wire::bytes);
    Wire.list(out, trust.faults(), Wire::words);
  }

  private static TrustList trust(DataInputStream in) throws IOException {
    return new TrustList(
        Wire.list(in, RequestCodec::certificate),
        Wire.list(in, RequestCodec::fingerprint),
        Wire.list(in, each -> Wire.bytes(each, LARGEST_CERTIFICATE)),
        Wire.list(in, Wire::words));
  }

  private static void certificate(DataOutputStream out, TrustList.Certificate certificate)
      throws IOException {
    Wire.words(out, certificate.entity());
    Wire.constant(out, certificate.role());
    Wire.bytes(out, certificate.der());
    Wire.words(out, certificate.file());
  }

  private static TrustList.Certificate certificate(DataInputStream in) throws IOException {
    return new TrustList.Certificate(
        Wire.words(in),
        Wire.constant(in, TrustList.Role.class),
        Wire.bytes(in, LARGEST_CERTIFICATE),
        Wire.words(in));
  }

  private static void fingerprint(DataOutputStream out, TrustList.Fingerprint fingerprint)
      throws IOException {
    Wire.words(out, fingerprint.entity());
    Wire.words(out, fingerprint.sha256());
    Wire.words(out, fingerprint.whose());
    Wire.words(out, fingerprint.checkedBy());
    Wire.words(out, fingerprint.checkedOn());
  }

  private static TrustList.Fingerprint fingerprint(DataInputStream in) throws IOException {
    return new TrustList.Fingerprint(
        Wire.words(in), Wire.words(in), Wire.words(in), Wire.words(in), Wire.words(in));
  }
}
