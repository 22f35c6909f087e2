package org.rostrum.document.pdf.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rostrum.document.official.OfficialDocument;
import org.rostrum.document.pdf.page.SetAnnex;
import org.rostrum.document.text.Direction;
import org.rostrum.document.text.Picture;

/** Writes the whole file: annexes as they come, then what stands before them. For one thread. */
public final class PdfWriter implements Closeable {
  private static final String ROLES = "<</Emphasis/Span/Label/Span>>";

  private final PdfFile file;
  private final OfficialDocument document;
  private final FileObjects shared;
  private final int treeRoot;
  private final List<Emitted> annexes = new ArrayList<>();

  public PdfWriter(OfficialDocument document, Path path) throws IOException {
    this.document = document;
    file = new PdfFile(path);
    treeRoot = file.reserve();
    shared =
        new FileObjects(
            new Fonts(),
            new Images(file),
            new Parents(),
            file.reserve(),
            file.reserve(),
            file.reserve(),
            new TreeMap<>());
  }

  /** Writes the next annex. */
  public void add(int number, SetAnnex annex, List<Picture> pictures) throws IOException {
    annexes.add(emit(annex, pictures, Map.of(), "a" + number));
  }

  private Emitted emit(
      SetAnnex annex, List<Picture> pictures, Map<String, Emitted.Spot> elsewhere, String id)
      throws IOException {
    return new Emitter(file, shared, annex, pictures, elsewhere, id).write();
  }

  /** How many pages an annex has. */
  public int pages(int number) {
    return annexes.get(number - 1).pages().size();
  }

  /**
   * Writes what stands before the annexes, and ends the file.
   *
   * @param front with the annexes' page numbers in its contents
   */
  public void finish(SetAnnex front, List<Picture> pictures) throws IOException {
    Map<String, Emitted.Spot> elsewhere = new HashMap<>();
    for (int i = 0; i < annexes.size(); i++) {
      int page = annexes.get(i).pages().getFirst().number();
      elsewhere.put("annex-" + (i + 1), new Emitted.Spot(page, 841.89));
    }
    Emitted before = emit(front, pictures, elsewhere, "front");
    List<Emitted> all = new ArrayList<>(List.of(before));
    all.addAll(annexes);
    List<Emitted.Page> pages = new ArrayList<>();
    all.forEach(each -> pages.addAll(each.pages()));
    new Frames(file, shared.fonts(), document).write(pages);
    shared.fonts().write(file, shared.fontResources());
    StringBuilder kids = new StringBuilder("<</Type/Pages/Count ");
    kids.append(pages.size()).append("/Kids[");
    pages.forEach(page -> kids.append(page.number()).append(" 0 R "));
    file.object(shared.pageTree(), kids.append("]>>"));
    structure(all);
    int outlines = new Outline(file).write(all);
    file.finish(catalogue(outlines), id());
  }

  private void structure(List<Emitted> all) throws IOException {
    StringBuilder kids = new StringBuilder();
    all.forEach(each -> kids.append(each.root()).append(" 0 R "));
    file.object(
        shared.documentNode(),
        "<</Type/StructElem/S/Document/P "
            + treeRoot
            + " 0 R/Lang"
            + PdfFile.ascii(document.language())
            + "/K["
            + kids
            + "]>>");
    int parents = shared.parents().write(file);
    StringBuilder root = new StringBuilder("<</Type/StructTreeRoot/K ");
    root.append(shared.documentNode()).append(" 0 R/RoleMap").append(ROLES);
    root.append("/ParentTree ").append(parents).append(" 0 R/ParentTreeNextKey ");
    root.append(shared.parents().next());
    if (!shared.noteIds().isEmpty()) {
      root.append("/IDTree<</Names[");
      shared
          .noteIds()
          .forEach((name, node) -> root.append(PdfFile.ascii(name)).append(node).append(" 0 R "));
      root.append("]>>");
    }
    file.object(treeRoot, root.append(">>"));
  }

  private int catalogue(int outlines) throws IOException {
    String title = document.letter().title();
    int metadata = file.reserve();
    file.stored(
        metadata,
        "/Type/Metadata/Subtype/XML",
        Xmp.packet(title, document.language(), document.masthead().distributed(), "Rostrum"));
    int profile = file.stream("/N 3", Icc.profile());
    String direction = document.direction() == Direction.RIGHT_TO_LEFT ? "/Direction/R2L" : "";
    return file.object(
        "<</Type/Catalog/Pages "
            + shared.pageTree()
            + " 0 R/Lang"
            + PdfFile.ascii(document.language())
            + "/MarkInfo<</Marked true>>/StructTreeRoot "
            + treeRoot
            + " 0 R/Metadata "
            + metadata
            + " 0 R/ViewerPreferences<</DisplayDocTitle"
            + " true"
            + direction
            + ">>/Outlines "
            + outlines
            + " 0 R/PageMode/UseOutlines/PageLabels<</Nums[0<</S/D>>]>>/OutputIntents[<</Type"
            + "/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
            + "/DestOutputProfile "
            + profile
            + " 0 R>>]>>");
  }

  /** The same for the same document, whenever it is written. */
  private String id() {
    String named =
        document.masthead().symbol()
            + "\n"
            + document.letter().title()
            + "\n"
            + document.masthead().distributed();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().withUpperCase().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
