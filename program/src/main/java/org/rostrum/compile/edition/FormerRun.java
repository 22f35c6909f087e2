package org.rostrum.compile.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a former compilation left in a folder, as its own account there tells. Files of the same
 * names that it does not tell of are somebody else's.
 *
 * @param names of files and folders, top ones only
 */
record FormerRun(Set<String> names) {
  private static final String LEDGER = "ledger.json";

  /** Reads what stands in a folder; nothing where no former compilation stands. */
  static FormerRun in(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    if (begins(folder.resolve(LEDGER), "{\n  \"balances\"")) {
      names.add(LEDGER);
    }
    Path manifest = folder.resolve(Manifest.NAME);
    if (begins(manifest, "{\n  \"inputs\"")) {
      names.add(Manifest.NAME);
      outputs(manifest, names);
    }
    return new FormerRun(names);
  }

  boolean left(String name) {
    return names.contains(name);
  }

  private static boolean begins(Path file, String how) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] first = in.readNBytes(how.length());
      return new String(first, StandardCharsets.UTF_8).equals(how);
    }
  }

  private static void outputs(Path manifest, Set<String> names) throws IOException {
    try (JsonParser json =
        JsonFactory.builder()
            .build()
            .createParser(ObjectReadContext.empty(), Files.newInputStream(manifest))) {
      boolean outputs = false;
      int depth = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token == JsonToken.PROPERTY_NAME && depth == 1) {
          outputs = json.currentName().equals("outputs");
        } else if (token == JsonToken.PROPERTY_NAME && outputs) {
          names.add(json.currentName().split("/", 2)[0]);
        }
      }
    } catch (JacksonException e) {
      // Cut short or changed by hand: what it no longer tells of is left alone.
      return;
    }
  }
}
