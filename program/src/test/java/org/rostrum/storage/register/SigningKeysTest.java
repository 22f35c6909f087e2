package org.rostrum.storage.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.register.note.Algorithm;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.storage.StorageTrouble.Kind;
import org.rostrum.storage.Vendor;

class SigningKeysTest {
  @TempDir Path folder;

  private Kind refused(RegisterHouse house, Path key) {
    try {
      house.open(key).close();
      throw new AssertionError("it was opened");
    } catch (StorageTrouble trouble) {
      return trouble.kind();
    }
  }

  @OnBoth
  void keyIsMadeAtTheFirstStart_forTheServerAlone_andReadAtTheNext(Vendor vendor)
      throws IOException {
    try (RegisterHouse house = new RegisterHouse(vendor, folder);
        Registrar again = house.open(house.keyFile)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(house.keyFile)))
          .isEqualTo("rw-------");
      assertThat(again.keys()).isEqualTo(house.registrar.keys());
    }
  }

  @OnBoth
  void serverWithoutTheKeyOrWithAnotherOne_doesNotStart(Vendor vendor) throws IOException {
    try (RegisterHouse house = new RegisterHouse(vendor, folder)) {
      assertThat(refused(house, folder.resolve("nowhere"))).isEqualTo(Kind.REGISTER_KEY_MISSING);
      assertThat(Files.exists(folder.resolve("nowhere"))).isFalse();

      Path other = folder.resolve("other.key");
      new SigningKeyFile(other)
          .write(KeyRing.create(RegisterHouse.NAME, List.of(Algorithm.ED25519)));
      assertThat(refused(house, other)).isEqualTo(Kind.REGISTER_KEY_OTHER);

      Files.setPosixFilePermissions(house.keyFile, PosixFilePermissions.fromString("rw-r--r--"));
      assertThat(refused(house, house.keyFile)).isEqualTo(Kind.KEY_FILE_EXPOSED);
    }
  }

  @Test
  void fileHoldsSeveralKeys_andNothingElse() throws IOException {
    SigningKeyFile file = new SigningKeyFile(folder.resolve("key"));
    SigningKeys keys =
        KeyRing.create(RegisterHouse.NAME, List.of(Algorithm.ED25519, Algorithm.ML_DSA_44));
    file.write(keys);
    assertThat(file.read().map(SigningKeys::verifiers)).contains(keys.verifiers());

    Files.writeString(file.path(), "remark\n" + Files.readString(file.path()));
    assertThatThrownBy(file::read).isInstanceOf(StorageTrouble.class);
  }
}
