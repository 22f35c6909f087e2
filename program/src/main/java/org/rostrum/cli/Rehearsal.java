package org.rostrum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays through what users do, so that the JVM can learn it: the launcher's build runs this once
 * and keeps what was learnt as the AOT cache. One process makes one cache, so all is played in one.
 *
 * <p>Its only argument is an empty folder it may write to.
 */
public final class Rehearsal {
  private static final int TURNS = 3;

  private Rehearsal() {}

  /** Plays every scene; a scene that fails does no harm, its cache is only poorer. */
  public static void main(String... arguments) throws IOException {
    Path scratch = Path.of(arguments[0]);
    for (int turn = 0; turn < TURNS; turn++) {
      for (List<String> scene : scenes(scratch, turn)) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.run(nowhere, nowhere, scene.toArray(String[]::new));
      }
    }
  }

  private static List<List<String>> scenes(Path scratch, int turn) throws IOException {
    Path text = scratch.resolve("symbols.txt");
    Files.writeString(
        text, "Recalling resolution 1325 (2000), S/PV.8906 (Resumption 1), A/76/1.\n");
    List<List<String>> scenes = new ArrayList<>();
    scenes.add(List.of("--help"));
    scenes.add(List.of("--version"));
    scenes.add(List.of("compile", "--help"));
    scenes.add(List.of("symbols", text.toString()));
    scenes.add(List.of("symbols", text.toString(), "--json"));
    Path specimen =
        Path.of(System.getProperty("rostrum.home", ".")).resolve("examples/specimen-debate");
    if (Files.isDirectory(specimen)) {
      scenes.addAll(onSpecimen(specimen, scratch.resolve("turn" + turn)));
    }
    return scenes;
  }

  private static List<List<String>> onSpecimen(Path specimen, Path out) throws IOException {
    List<List<String>> scenes = new ArrayList<>();
    List<String> compile =
        List.of("compile", specimen.toString(), "--out", out.toString(), "--cache", out + "-work");
    scenes.add(compile);
    scenes.add(compile); // the second time, all work is taken over
    try (var files = Files.newDirectoryStream(specimen, "*.docx")) {
      for (Path note : files) {
        scenes.add(List.of("concept", note.toString(), "--json"));
      }
    }
    Path statements = specimen.resolve("statements");
    if (!Files.isDirectory(statements)) {
      return scenes;
    }
    try (var files = Files.newDirectoryStream(statements, "*.docx")) {
      for (Path statement : files) {
        scenes.add(List.of("check", statement.toString()));
        scenes.add(List.of("read", statement.toString(), "--to", "text"));
      }
    }
    return scenes;
  }
}
