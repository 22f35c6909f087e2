package org.rostrum.document.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Every mark on a page, measured by PDFBox as it would draw it: the ink itself, not its widths. */
final class Ink extends PDFGraphicsStreamEngine {
  /** What the mark is part of. */
  enum Part {
    CONTENT,
    ORNAMENT,
    HEAD_OR_FOOT,
    LINK
  }

  /**
   * A mark.
   *
   * @param words what a glyph stands for; a word of ours in brackets for other marks
   * @param box points from the page's lower left corner
   */
  record Mark(int page, Part part, String words, Rectangle2D box) {}

  private final int page;
  private final List<Mark> marks;
  private final Deque<Part> parts = new ArrayDeque<>();
  private final GeneralPath path = new GeneralPath();

  private Ink(PDPage on, int page, List<Mark> marks) {
    super(on);
    this.page = page;
    this.marks = marks;
  }

  /** A page's size and its marks. */
  record Page(int number, double width, double height, List<Mark> marks) {}

  static List<Page> pages(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<Page> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        int number = pages.size() + 1;
        List<Mark> marks = new ArrayList<>();
        new Ink(page, number, marks).processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
          marks.add(new Mark(number, Part.LINK, "[link]", box(annotation)));
        }
        pages.add(
            new Page(number, page.getMediaBox().getWidth(), page.getMediaBox().getHeight(), marks));
      }
      return pages;
    }
  }

  private static Rectangle2D box(PDAnnotation annotation) {
    var box = annotation.getRectangle();
    return new Rectangle2D.Double(
        box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    boolean artifact = tag.getName().equals("Artifact");
    boolean frame = artifact && properties != null && properties.containsKey(COSName.TYPE);
    parts.push(frame ? Part.HEAD_OR_FOOT : artifact ? Part.ORNAMENT : Part.CONTENT);
  }

  @Override
  public void endMarkedContentSequence() {
    parts.pop();
  }

  private void mark(String words, Rectangle2D box) {
    if (!box.isEmpty()) {
      marks.add(new Mark(page, parts.element(), words, box));
    }
  }

  @Override
  protected void showFontGlyph(Matrix at, PDFont font, int code, Vector displacement)
      throws IOException {
    AffineTransform scale = at.createAffineTransform();
    scale.concatenate(font.getFontMatrix().createAffineTransform());
    GeneralPath outline = ((PDVectorFont) font).getNormalizedPath(code);
    AffineTransform thousandths = at.createAffineTransform();
    thousandths.scale(0.001, 0.001);
    outline.transform(thousandths);
    mark(font.toUnicode(code), outline.getBounds2D());
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.moveTo(a.getX(), a.getY());
    path.lineTo(b.getX(), b.getY());
    path.lineTo(c.getX(), c.getY());
    path.lineTo(d.getX(), d.getY());
    path.closePath();
  }

  @Override
  public void fillPath(int rule) {
    mark("[rule]", path.getBounds2D());
    path.reset();
  }

  @Override
  public void drawImage(PDImage image) {
    AffineTransform at =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    mark("[picture]", at.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D());
  }

  @Override
  public void clip(int rule) {}

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    mark("[stroke]", path.getBounds2D());
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int rule) {
    fillPath(rule);
  }

  @Override
  public void shadingFill(COSName name) {
    throw new IllegalStateException("no page has shadings");
  }
}
