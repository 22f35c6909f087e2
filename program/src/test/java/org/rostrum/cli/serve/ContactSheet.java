package org.rostrum.cli.serve;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * All pictures that {@link EveryPageTest} left, side by side, one sheet a guise: for a person to
 * look at. Run after it with {@code -Drostrum.pictures=true}, in {@code program}; leaves {@code
 * target/pages/sheet.GUISE.png}.
 */
public final class ContactSheet {
  private static final int COLUMNS = 5;
  private static final int GAP = 24;
  private static final int TALLEST = 1_100;

  private ContactSheet() {}

  public static void main(String... arguments) throws IOException {
    for (Guises.Guise guise : Guises.ALL) {
      List<Path> pictures;
      try (Stream<Path> files = Files.list(Guises.PICTURES)) {
        pictures =
            files
                .filter(file -> file.toString().endsWith("." + guise.name() + ".png"))
                .filter(file -> !file.getFileName().toString().startsWith("sheet."))
                .sorted()
                .toList();
      }
      if (!pictures.isEmpty()) {
        ImageIO.write(
            sheet(pictures, guise.width() > 1000 ? 480 : 320),
            "png",
            Guises.PICTURES.resolve("sheet." + guise.name() + ".png").toFile());
      }
    }
  }

  private static BufferedImage sheet(List<Path> files, int width) throws IOException {
    List<BufferedImage> pictures = new ArrayList<>();
    for (Path file : files) {
      pictures.add(small(ImageIO.read(file.toFile()), width));
    }
    int[] bottoms = new int[COLUMNS];
    List<int[]> places = new ArrayList<>();
    for (BufferedImage picture : pictures) {
      int column = shortest(bottoms);
      places.add(new int[] {GAP + column * (width + GAP), bottoms[column] + GAP});
      bottoms[column] += picture.getHeight() + 2 * GAP;
    }
    int height = Arrays.stream(bottoms).max().orElse(0);
    BufferedImage sheet =
        new BufferedImage(
            GAP + COLUMNS * (width + GAP), height + 2 * GAP, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(Color.LIGHT_GRAY);
    pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    for (int i = 0; i < pictures.size(); i++) {
      int[] place = places.get(i);
      pen.drawString(files.get(i).getFileName().toString(), place[0], place[1] - 6);
      pen.drawImage(pictures.get(i), place[0], place[1], null);
    }
    pen.dispose();
    return sheet;
  }

  private static int shortest(int[] bottoms) {
    int column = 0;
    for (int i = 1; i < bottoms.length; i++) {
      column = bottoms[i] < bottoms[column] ? i : column;
    }
    return column;
  }

  private static BufferedImage small(BufferedImage picture, int width) {
    int height = Math.min(TALLEST, picture.getHeight() * width / picture.getWidth());
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(picture, 0, 0, width, picture.getHeight() * width / picture.getWidth(), null);
    pen.dispose();
    return small;
  }
}
