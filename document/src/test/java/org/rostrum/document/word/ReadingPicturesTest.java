package org.rostrum.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rostrum.document.word.DocxMaker.body;
import static org.rostrum.document.word.DocxMaker.p;
import static org.rostrum.document.word.DocxMaker.r;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rostrum.document.safety.Departure;

class ReadingPicturesTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1};

  private static String drawing(String inside) {
    return "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"457200\"/><wp:docPr id=\"1\" name=\"x\" descr=\"A map\"/>"
        + "<a:graphic><a:graphicData>"
        + inside
        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";
  }

  private static String pic(String id, String size) {
    return "<pic:pic><pic:blipFill><a:blip r:embed=\""
        + id
        + "\"/></pic:blipFill><pic:spPr>"
        + size
        + "</pic:spPr></pic:pic>";
  }

  @Test
  void picture_keepsSizeAndDescriptionAndIsKnownByItsBytes() {
    DocxMaker maker = body(drawing(pic("P", ""))).picture("P", "image1.jpeg", PNG);
    assertThat(Sketch.of(maker.read().text()))
        .containsExactly("p <picture PNG 914400x457200 A map>");
  }

  @Test
  void picturesInAGroup_areAllKept() {
    String size = "<a:xfrm><a:ext cx=\"100\" cy=\"200\"/></a:xfrm>";
    DocxMaker maker =
        body(drawing("<wpg:wgp>" + pic("P", size) + pic("P", "") + "</wpg:wgp>"))
            .picture("P", "image1.png", PNG);
    assertThat(Sketch.of(maker.read().text()))
        .containsExactly("p <picture PNG 100x200 A map><picture PNG 914400x457200 A map>");
  }

  @Test
  void olderPicture_isRead() {
    DocxMaker maker =
        body("<w:p><w:r><w:pict><v:shape style=\"width:72pt;height:0.5in\" alt=\"Old\"><v:imagedata r:id=\"P\"/></v:shape></w:pict></w:r></w:p>")
            .picture("P", "image1.gif", "GIF89a".getBytes(StandardCharsets.US_ASCII));
    assertThat(Sketch.of(maker.read().text())).containsExactly("p <picture GIF 914400x457200 Old>");
  }

  @Test
  void missingAndOutsidePictures_areTold() {
    Reading reading =
        body(
                p("Words"),
                drawing(pic("gone", "")),
                drawing("<pic:pic><pic:blipFill><a:blip r:link=\"far\"/></pic:blipFill></pic:pic>"))
            .outside("far", "image", "https://example.org/spy.png")
            .read();
    assertThat(Sketch.of(reading.text())).containsExactly("p Words");
    assertThat(Sketch.departures(reading))
        .containsExactly("picture:", "picture: https://example.org/spy.png");
  }

  @Test
  void embeddedObject_leavesItsPreview() {
    Reading reading =
        body("<w:p><w:r><w:object><v:shape style=\"width:1in;height:1in\"><v:imagedata r:id=\"P\"/></v:shape><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>")
            .picture("P", "image1.png", PNG)
            .read();
    assertThat(Sketch.of(reading.text())).containsExactly("p <picture PNG 914400x914400 >");
    assertThat(Sketch.departures(reading)).containsExactly("object: Excel.Sheet.12");
  }

  @Test
  void boxes_standAfterTheirParagraphOnce() {
    String box = "<w:txbxContent>" + p("in the box") + "</w:txbxContent>";
    String both =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
            + box
            + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
            + box
            + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    Reading reading = body("<w:p>" + both + r("around") + "</w:p>").read();
    assertThat(Sketch.of(reading.text())).containsExactly("p around", "aside [p in the box]");
    assertThat(Sketch.departures(reading)).containsExactly("box: in the box");
  }

  @Test
  void boxInABox_isKept() {
    String shape =
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>%s</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
    assertThat(
            Sketch.of(
                body("<w:p>" + shape.formatted(r("outer") + shape.formatted(r("inner"))) + "</w:p>")
                    .read()
                    .text()))
        .containsExactly("aside [p outer, aside [p inner]]");
  }

  @Test
  void drawing_isAGreyFieldWithItsDescription_andTold() {
    byte[] svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
    Reading reading =
        body(p("Words"), drawing(pic("P", ""))).picture("P", "image1.png", svg).read();
    assertThat(Sketch.of(reading.text()))
        .containsExactly("p Words", "p <picture WITHHELD 914400x457200 A map>");
    assertThat(reading.departures())
        .extracting(Departure::kind, departure -> departure.place().paragraph(), Departure::words)
        .containsExactly(tuple(Departure.Kind.DRAWING, 2, "SVG"));
  }
}
