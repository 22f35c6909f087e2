package org.rostrum.register.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeTest {
  /** The leaves of the certificate transparency project's own test vectors. */
  private static final List<String> VECTOR_LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> VECTOR_ROOTS =
      List.of(
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void roots_areThoseOfThePublishedVectors() {
    Tree tree = new Tree(new NodesInMemory(), 0);
    List<String> roots = new ArrayList<>();

    for (String leaf : VECTOR_LEAVES) {
      tree = tree.with(Hash.ofLeaf(HexFormat.of().parseHex(leaf)));
      roots.add(tree.root().hex());
    }

    assertThat(roots).isEqualTo(VECTOR_ROOTS);
  }

  @Test
  void emptyTree_hasTheHashOfNothing() {
    assertThat(new Tree(new NodesInMemory(), 0).root().hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void everyInclusionProofOfEverySize_holdsAndHoldsForNothingElse() {
    Random random = random();
    List<Hash> leaves = leaves(70);
    Tree tree = new Tree(new NodesInMemory(), 0);
    for (Hash added : leaves) {
      tree = tree.with(added);
      int size = (int) tree.size();
      Hash root = tree.root();
      assertThat(root).isEqualTo(byDefinition(leaves.subList(0, size)));
      for (int index = 0; index < size; index++) {
        List<Hash> path = tree.inclusion(index);
        Hash leaf = leaves.get(index);
        assertThat(Proofs.includes(leaf, index, size, path, root)).isTrue();
        assertThat(Proofs.includes(leaf, index + 1, size, path, root)).isFalse();
        assertThat(Proofs.includes(leaf, index, size, longer(path), root)).isFalse();
        assertThat(Proofs.includes(Hash.of(new byte[] {7}), index, size, path, root)).isFalse();
        if (!path.isEmpty()) {
          List<Hash> bent = bent(path, random);
          assertThat(Proofs.includes(leaf, index, size, bent, root)).isFalse();
          assertThat(Proofs.includes(leaf, index, size, shorter(path), root)).isFalse();
        }
      }
    }
  }

  @Test
  void everyConsistencyProofBetweenAllSizes_holdsAndHoldsForNothingElse() {
    Random random = random();
    List<Hash> leaves = leaves(40);
    List<Tree> trees = new ArrayList<>();
    Tree growing = new Tree(new NodesInMemory(), 0);
    trees.add(growing);
    for (Hash leaf : leaves) {
      growing = growing.with(leaf);
      trees.add(growing);
    }
    for (int later = 0; later < trees.size(); later++) {
      Tree tree = trees.get(later);
      for (int earlier = 0; earlier <= later; earlier++) {
        Hash old = trees.get(earlier).root();
        List<Hash> path = tree.consistency(earlier);
        assertThat(Proofs.consistent(earlier, old, later, tree.root(), path)).isTrue();
        assertThat(Proofs.consistent(earlier, Hash.of(new byte[1]), later, tree.root(), path))
            .isFalse();
        assertThat(Proofs.consistent(earlier, old, later, tree.root(), longer(path))).isFalse();
        if (!path.isEmpty()) {
          assertThat(Proofs.consistent(earlier, old, later, tree.root(), bent(path, random)))
              .isFalse();
          assertThat(Proofs.consistent(earlier, old, later, tree.root(), shorter(path))).isFalse();
        }
      }
    }
  }

  @Test
  void proofsOfWhatIsNotThere_areRefused() {
    Tree tree = new Tree(new NodesInMemory(), 0).with(Hash.of());

    assertThatThrownBy(() -> tree.inclusion(1)).hasMessage("no leaf 1 in a tree of 1");
    assertThatThrownBy(() -> tree.consistency(2)).hasMessage("a tree of 1 had never 2 leaves");
    assertThat(Proofs.consistent(2, Hash.of(), 1, Hash.of(), List.of())).isFalse();
  }

  @Test
  void hash_isReadInItsOneSpellingOnly() {
    String base64 = Hash.of().base64();

    assertThat(Hash.fromBase64(base64)).contains(Hash.of());
    assertThat(Hash.fromBase64(base64.replace("=", ""))).isEmpty();
    // The last sign before the padding carries two bits that no byte needs.
    assertThat(Hash.fromBase64(base64.replace("U=", "V="))).isEmpty();
    assertThat(Hash.fromHex(Hash.of().hex())).contains(Hash.of());
    assertThat(Hash.fromHex(Hash.of().hex().toUpperCase(java.util.Locale.ROOT))).isEmpty();
  }

  private static List<Hash> leaves(int count) {
    List<Hash> leaves = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      leaves.add(Hash.ofLeaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)));
    }
    return leaves;
  }

  private static Hash byDefinition(List<Hash> leaves) {
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int split = Integer.highestOneBit(leaves.size() - 1);
    return Hash.ofNode(
        byDefinition(leaves.subList(0, split)), byDefinition(leaves.subList(split, leaves.size())));
  }

  private static List<Hash> bent(List<Hash> path, Random random) {
    List<Hash> bent = new ArrayList<>(path);
    int place = random.nextInt(path.size());
    byte[] bytes = path.get(place).bytes();
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    bent.set(place, Hash.fromBytes(bytes).orElseThrow());
    return bent;
  }

  private static List<Hash> longer(List<Hash> path) {
    List<Hash> longer = new ArrayList<>(path);
    longer.add(Hash.of());
    return longer;
  }

  private static List<Hash> shorter(List<Hash> path) {
    return path.subList(0, path.size() - 1);
  }

  private static Random random() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    return new Random(seed);
  }
}
