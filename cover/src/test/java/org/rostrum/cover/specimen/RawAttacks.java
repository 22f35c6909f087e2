package org.rostrum.cover.specimen;

import static org.rostrum.cover.specimen.HandmadePdf.bytes;
import static org.rostrum.cover.specimen.HandmadePdf.deflated;
import static org.rostrum.cover.specimen.HandmadePdf.objects;
import static org.rostrum.cover.specimen.HandmadePdf.packed;
import static org.rostrum.cover.specimen.HandmadePdf.pdf;
import static org.rostrum.cover.specimen.HandmadePdf.stream;
import static org.rostrum.cover.specimen.HandmadePdf.text;
import static org.rostrum.cover.specimen.HandmadePdf.trailer;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows 29 to 33 once more, in places and spellings that no list names; written out by hand, since a
 * library would tidy them.
 */
public final class RawAttacks {
  private static final String JS = "<</S/JavaScript/JS(app.alert\\(1\\))>>";

  private RawAttacks() {}

  public static List<Attack> all() {
    List<Attack> all = new ArrayList<>();
    all.addAll(scripts());
    all.addAll(others());
    all.addAll(tables());
    return all;
  }

  private static Attack attack(int row, String name, String catalog, String page, String... more) {
    return new Attack(row, name, () -> pdf(catalog, page, more));
  }

  private static List<Attack> scripts() {
    return List.of(
        attack(
            29,
            "JavaScript its name written in hexadecimal",
            "/OpenAction<</S/J#61v#61Script/J#53(x)>>",
            ""),
        attack(
            29,
            "JavaScript as a stream",
            "/OpenAction<</S/JavaScript/JS 9 0 R>>",
            "",
            stream(9, "", "app.alert(1)")),
        attack(
            29,
            "JavaScript after a harmless action",
            "/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next[<</S/URI/URI(https://example.org)/Next "
                + JS
                + ">>]>>",
            ""),
        attack(
            29,
            "JavaScript in a branch of the tree of names",
            "/Names<</JavaScript<</Kids[9 0 R]>>>>",
            "",
            "9 0 obj\n<</Names[(a) " + JS + "]>>\nendobj\n"),
        attack(
            29,
            "JavaScript when a field is left",
            "/AcroForm<</Fields[9 0 R]>>",
            "/Annots[9 0 R]",
            "9 0 obj\n<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/Rect[0 0 9 9]/AA<</Bl "
                + JS
                + ">>>>\nendobj\n"),
        attack(
            29,
            "JavaScript when a remark is passed over",
            "",
            "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/AA<</E " + JS + ">>>>]"),
        attack(29, "JavaScript when the letter is closed", "/AA<</WC " + JS + ">>", ""),
        attack(
            29,
            "JavaScript in a bookmark",
            "/Outlines<</First 9 0 R/Last 9 0 R>>",
            "",
            "9 0 obj\n<</Title(x)/A " + JS + ">>\nendobj\n"),
        attack(
            29,
            "JavaScript in a film's rendition",
            "",
            "/Annots[<</Type/Annot/Subtype/Screen/Rect[0 0 9 9]/A<</S/Rendition/JS(x)>>>>]"),
        attack(
            29,
            "JavaScript of a model in three dimensions",
            "",
            "/Annots[<</Type/Annot/Subtype/3D/Rect[0 0 9 9]/3DD 9 0 R>>]",
            stream(9, "/Type/3D/Subtype/U3D/OnInstantiate 10 0 R", "x"),
            stream(10, "", "x")),
        attack(
            29,
            "JavaScript as an address, its letters parted",
            "",
            link("<</S/URI/URI(java\\nscript:alert\\(1\\))>>")),
        attack(
            29,
            "JavaScript as an address in sixteen bits",
            "",
            link("<</S/URI/URI<FEFF006A006100760061007300630072006900700074003A0078>>>")),
        attack(
            29,
            "JavaScript as the base of addresses",
            "/URI<</Base(javascript:)>>",
            link("<</S/URI/URI(x)>>")),
        attack(
            29,
            "a form of XFA in the letter's packed objects",
            "/AcroForm 20 0 R",
            "",
            objects(9, 20, "<</Fields[]/XFA 21 0 R>>")),
        attack(
            29,
            "a program by the address of a link",
            "",
            link("<</S/URI/URI(ms-msdt:/id PCWDiagnostic)>>")),
        attack(
            29,
            "a file of the machine by the address of a link",
            "",
            link("<</S/URI/URI(file:///C:/Windows/x.exe)>>")),
        attack(
            29,
            "a file server by the address of a link",
            "",
            link("<</S/URI/URI(\\\\\\\\192.0.2.1\\\\share)>>")),
        attack(
            29,
            "a program started by Launch for one system",
            "/OpenAction<</S/Launch/Win<</F(cmd)/P(/c x)>>>>",
            ""),
        attack(
            29,
            "an action of no known kind",
            "/OpenAction<</S/Thread/F(\\\\\\\\192.0.2.1\\\\x.pdf)/D 1>>",
            ""),
        attack(
            29,
            "layers switched when opened",
            "/OpenAction<</S/SetOCGState/State[/ON 9 0 R]>>",
            "",
            "9 0 obj\n<</Type/OCG/Name(x)>>\nendobj\n"),
        attack(29, "printing when opened", "/OpenAction<</S/Named/N/Print>>", ""));
  }

  private static List<Attack> others() {
    return List.of(
        attack(
            30,
            "a file among those that belong to the letter",
            "/AF[9 0 R]",
            "",
            "9 0 obj\n<</Type/Filespec/F(x.exe)/EF<</F 10 0 R>>>>\nendobj\n",
            stream(10, "/Type/EmbeddedFile", "MZ")),
        attack(
            30,
            "a file that belongs to a page, its type unsaid",
            "",
            "/AF[<</F(x.exe)/EF<</F 10 0 R>>>>]",
            stream(10, "", "MZ")),
        attack(
            30,
            "a file in a remark on the page",
            "",
            "/Annots[<</Subtype/FileAttachment/Rect[0 0 9 9]/FS<</F(x)/EF<</F 10 0 R>>>>>>]",
            stream(10, "", "MZ")),
        attack(
            29,
            "a picture whose bytes stand on a file server",
            "",
            "/Resources<</XObject<</X 9 0 R>>>>",
            stream(
                9,
                "/Type/XObject/Subtype/Image/Width 1/Height 1/F(\\\\\\\\192.0.2.1\\\\x.jpg)/FFilter/DCTDecode",
                "")),
        attack(
            29,
            "a page of another letter shown in this one",
            "",
            "/Resources<</XObject<</X 9 0 R>>>>",
            stream(
                9,
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Ref<</F(\\\\\\\\192.0.2.1\\\\x.pdf)/Page 0>>",
                "")),
        attack(
            32,
            "a layer of the page without properties",
            "",
            "/Resources<</Properties<</L 9 0 R>>>>",
            "9 0 obj\n<</Type/OCG/Name(x)>>\nendobj\n"),
        attack(
            32,
            "the same page twice",
            "",
            "",
            "2 0 obj\n<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>\nendobj\n"),
        attack(
            31,
            "a picture of CCITT of a billion points a line",
            "",
            "/Resources<</XObject<</X 9 0 R>>>>",
            stream(
                9,
                "/Type/XObject/Subtype/Image/Width 1000/Height 1000/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 1000000000/Rows 1000000000>>",
                "\u0000\u0001")),
        attack(
            31,
            "a length that is the stream's own",
            "",
            "/Contents 9 0 R",
            "9 0 obj\n<</Length 9 0 R>>\nstream\nx\nendstream\nendobj\n"));
  }

  /** Files over which the library works for hours: only the end of its process ends them. */
  public static List<Attack> endless() {
    return List.of(
        attack(
            31,
            "a page of form within form within form",
            "",
            "/Resources<</XObject<</X 9 0 R>>>>/Contents 8 0 R",
            nested()),
        attack(
            31,
            "a page whose text is one stream a hundred thousand times",
            "",
            "/Contents[" + "8 0 R ".repeat(100_000) + "]",
            deflated(8, "0 0 m ".repeat(20_000))),
        attack(
            31,
            "an LZW stream that inflates two hundredfold, deflated",
            "",
            "/Contents 9 0 R",
            bomb(9)),
        attack(
            31,
            "a pattern that paints itself",
            "",
            "/Resources<</Pattern<</P 9 0 R>>>>/Contents 8 0 R",
            stream(8, "", "/Pattern cs /P scn 0 0 99 99 re f"),
            stream(
                9,
                "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep 0.001/YStep 0.001/Resources<</Pattern<</P 9 0 R>>>>",
                "/Pattern cs /P scn 0 0 1 1 re f")));
  }

  private static List<Attack> tables() {
    return List.of(
        new Attack(31, "a table that leads back to itself", () -> trailer("/Prev %START%")),
        new Attack(31, "a table before the file's beginning", () -> trailer("/Prev -5")),
        new Attack(
            31, "a table of two thousand million objects", () -> trailer("/Size 2147483647")),
        new Attack(32, "a table in a stream beside the one in words", () -> trailer("/XRefStm 20")),
        new Attack(
            32, "another root packed into objects that no table names", RawAttacks::packedRoot),
        new Attack(
            29, "JavaScript packed into objects that no table names", RawAttacks::packedScript),
        new Attack(
            32,
            "a header of a version that is not",
            () -> bytes(text(pdf("", "")).replace("%PDF-1.7", "%PDF-9.9"))),
        new Attack(
            32,
            "a header after five hundred bytes",
            () -> AttackPdf.around("x".repeat(500) + "\n", pdf("", ""), "")),
        new Attack(
            32,
            "a signature packed into objects that no table names",
            () ->
                pdf(
                    "/AcroForm<</SigFlags 3/Fields[20 0 R]>>",
                    "",
                    objects(
                        9,
                        20,
                        "<</FT/Sig/T(a)/V<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/ByteRange[0 0 0 0]/Contents<00>>>>>"))),
        new Attack(
            33,
            "a signature field drawn, and nothing signed",
            () ->
                pdf(
                    "/AcroForm<</SigFlags 3/Fields[9 0 R]>>",
                    "/Annots[9 0 R]",
                    "9 0 obj\n<</Type/Annot/Subtype/Widget/FT/Sig/T(a)/Rect[0 0 99 99]/AP<</N 10 0 R>>/V 11 0 R>>\nendobj\n",
                    stream(
                        10,
                        "/Type/XObject/Subtype/Form/BBox[0 0 99 99]",
                        "BT (Digitally signed by Ana Tarquina) Tj ET"),
                    "11 0 obj\n<</Type/Sig/Name(Ana Tarquina)/M(D:20270218)>>\nendobj\n")),
        new Attack(
            33,
            "words of a signature on the page, and none in the file",
            () ->
                pdf(
                    "/Perms<</DocMDP 9 0 R>>",
                    "",
                    "9 0 obj\n<</Type/Sig/Reference[<</TransformMethod/DocMDP>>]>>\nendobj\n")));
  }

  private static String link(String action) {
    return "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A " + action + ">>]";
  }

  private static String nested() {
    StringBuilder forms = new StringBuilder(stream(8, "", "/X Do"));
    for (int i = 9; i < 30; i++) {
      String next = i < 29 ? "/Resources<</XObject<</X " + (i + 1) + " 0 R>>>>" : "";
      forms.append(
          stream(
              i,
              "/Type/XObject/Subtype/Form/BBox[0 0 99 99]" + next,
              i < 29 ? "/X Do /X Do /X Do /X Do" : "0 0 1 1 re f"));
    }
    return forms.toString();
  }

  /** LZW of one sign over and over, which the library inflates in memory. */
  private static String bomb(int number) {
    String lzw = "\200\013\140\120\042\014\014\205\001".repeat(100);
    return stream(number, "/Filter[/FlateDecode/LZWDecode]", packed(lzw));
  }

  private static byte[] packedRoot() {
    return outside(objects(40, 41, "<</Type/Catalog/Pages 42 0 R>>"));
  }

  private static byte[] packedScript() {
    return outside(objects(40, 41, JS));
  }

  private static byte[] outside(String object) {
    String all = text(pdf("", ""));
    int table = all.lastIndexOf("xref\n0 ");
    String changed = all.substring(0, table) + object + all.substring(table);
    return bytes(changed.replaceAll("startxref\n\\d+", "startxref\n" + (table + object.length())));
  }
}
