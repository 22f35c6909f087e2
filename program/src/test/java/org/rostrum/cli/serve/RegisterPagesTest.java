package org.rostrum.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.register.log.Checkpoint;
import org.rostrum.register.log.Growth;
import org.rostrum.register.log.Heads;
import org.rostrum.register.log.Leaf;
import org.rostrum.register.note.SignedNote;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.register.tree.Hash;
import org.rostrum.register.tree.NodesInMemory;
import org.rostrum.register.tree.Tree;
import org.rostrum.storage.Database;
import org.rostrum.storage.register.RegisterAudit;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.register.Registrar.Log;

/** What anybody may ask the register for, over real HTTP. */
class RegisterPagesTest {
  private static void file(OpenHouse house, int filings) {
    Registrar registrar = house.server().part(Registrar.class);
    for (int i = 0; i < filings; i++) {
      Map<String, String> facts = Map.of("filing", "QLY-" + i, "mission", "QLY");
      house
          .server()
          .part(Database.class)
          .writeInTurn(
              Registrar.TURN,
              jdbc -> registrar.append(jdbc, Log.DEBATES, "water-2027", "filing-received", facts));
    }
  }

  @Test
  void headKeysAndGrowth_areThereForAnybody_andFitTogether(@TempDir Path folder) {
    try (OpenHouse house = OpenHouse.in(folder)) {
      file(house, 3);
      SignedNote first = SignedNote.parse(house.get("/register/checkpoint").body()).orElseThrow();
      file(house, 4);
      var keys = house.get("/register/keys").body().lines().map(VerifierKey::parse).toList();

      assertThat(keys).hasSize(1);
      var trusted = keys.stream().map(Optional::orElseThrow).toList();
      Checkpoint earlier = Heads.check(first, trusted).orElseThrow();
      Growth growth =
          Growth.parse(house.get("/register/growth/" + earlier.size()).body()).orElseThrow();
      assertThat(growth.from(earlier, trusted).map(later -> later.size() - earlier.size()))
          .contains(4L);
      assertThat(house.get("/register/growth/99999").statusCode()).isEqualTo(404);
      assertThat(house.get("/register/growth/x").statusCode()).isEqualTo(404);
      assertThat(house.get("/register").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void monitor_computesTheHeadFromTilesAlone_andNothingSaysWhatAnEntrySays(@TempDir Path folder) {
    try (OpenHouse house = OpenHouse.in(folder)) {
      file(house, 300);
      Checkpoint head =
          Checkpoint.parse(
                  SignedNote.parse(house.get("/register/checkpoint").body()).orElseThrow().text())
              .orElseThrow();
      Tree tree = new Tree(new NodesInMemory(), 0);
      StringBuilder seen = new StringBuilder();
      for (long first = 0; first < head.size(); first += 256) {
        long width = Math.min(256, head.size() - first);
        String place =
            "entries/" + "%03d".formatted(first / 256) + (width == 256 ? "" : ".p/" + width);
        String bundle = house.get("/register/tile/" + place).body();
        seen.append(bundle);
        for (String leaf : bundle.split("rostrum leaf v1\n", -1)) {
          if (leaf.length() >= 65) {
            tree =
                tree.with(
                    Hash.ofLeaf(
                        ("rostrum leaf v1\n" + leaf.substring(0, 65))
                            .getBytes(StandardCharsets.US_ASCII)));
          }
        }
      }
      assertThat(tree.size()).isEqualTo(head.size());
      assertThat(tree.root()).isEqualTo(head.root());
      assertThat(seen).doesNotContain("QLY");
      assertThat(house.get("/register/tile/1/000.p/1").statusCode()).isEqualTo(200);
      assertThat(house.get("/register/tile/1/000").statusCode()).isEqualTo(404);
      assertThat(house.get("/register/tile/0/1").statusCode()).isEqualTo(404);
      assertThat(house.get("/register/tile/0/../../keys").statusCode()).isNotEqualTo(500);
      assertThat(Leaf.open(seen.toString())).isEmpty();
    }
  }

  @Test
  void houseThatRuns_isAudited(@TempDir Path folder) {
    try (OpenHouse house = OpenHouse.in(folder)) {
      assertThat(house.server().part(RegisterAudit.class).run().wrong()).isEmpty();
    }
  }
}
