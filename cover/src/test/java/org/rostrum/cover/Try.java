package org.rostrum.cover;
import java.util.*; import org.rostrum.cover.exam.*; import org.rostrum.cover.report.*; import org.rostrum.cover.specimen.*; import org.rostrum.cover.trust.*;
public class Try { public static void main(String[] a) throws Exception {
 Authority ca=new Authority("CN=Specimen Authority, O=Quillaya, C=QL"); var h=ca.issue("CN=Ana Tarquina, O=Permanent Mission of Quillaya, C=QL");
 var ent=new EntityFacts("QLY","Quillaya",List.of("Quillaya"),List.of("Vandermoor"));
 var deb=new DebateFacts(List.of("fresh water in armed conflict"),"x",List.of(java.time.LocalDate.of(2027,2,18)),List.of());
 var leaf=new TrustList(List.of(new TrustList.Certificate("QLY",TrustList.Role.SIGNER,h.certificate().getEncoded(),"QLY/pr.crt")),List.of(),List.of(),List.of());
 var caT=new TrustList(List.of(new TrustList.Certificate("QLY",TrustList.Role.AUTHORITY,ca.certificate().getEncoded(),"QLY/ca.crt")),List.of(),List.of(),List.of());
 var caCrl=new TrustList(caT.certificates(),List.of(),List.of(ca.withdrawn().getEncoded()),List.of());
 var caRev=new TrustList(caT.certificates(),List.of(),List.of(ca.withdrawn(h).getEncoded()),List.of());
 Map<String,byte[]> files=new LinkedHashMap<>();
 files.put("good",Letters.good()); files.put("scan",Letters.scan()); files.put("signed",Signing.pdf(Letters.good(),h));
 files.put("cert2",Signing.certified(Letters.good(),h,eu.europa.esig.dss.enumerations.CertificationPermission.MINIMAL_CHANGES_PERMITTED));
 files.put("asice",Signing.container(Map.of("letter.pdf",Letters.good()),h));
 files.put("twice",Signing.pdf(Signing.pdf(Letters.good(),h),h));
 files.put("asice2",Signing.again(Signing.container(Map.of("letter.pdf",Letters.good()),h),h));
 for (var t : new LinkedHashMap<>(Map.of("none",TrustList.EMPTY,"leaf",leaf,"ca",caT,"caCrl",caCrl,"caRev",caRev)).entrySet())
 for (var f: files.entrySet()) { long s=System.nanoTime(); var r=Examination.of(f.getValue(), new Expectations(Optional.of(ent),Optional.of(deb),t.getValue(),Authority.TODAY,Expectations.Pictures.NONE),Policy.STANDARD);
  System.out.println(t.getKey()+" "+f.getKey()+" "+r.verdict()+" "+r.signers().stream().map(x->x.name()+":"+x.standing()).toList()+" "+r.findings().stream().map(x->x.check()+"("+x.words()+")").toList()+" "+(System.nanoTime()-s)/1000000+"ms"); }
}}
