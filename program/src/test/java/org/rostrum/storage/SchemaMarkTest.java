package org.rostrum.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations are looked through anew by each program that brings others, and by no other. */
class SchemaMarkTest {
  @TempDir Path folder;

  private SchemaMark of(Map<String, String> entries) throws IOException {
    Path jar = Files.createTempFile(folder, "program", ".jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        out.putNextEntry(new JarEntry(entry.getKey()));
        out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return SchemaMark.of(jar);
  }

  @OnBoth
  void markStands_onceItWasPut_andNoOtherDoes(Vendor vendor) throws IOException {
    SchemaMark ours = of(Map.of("db/migration/common/V1__a.sql", "a", "org/A.class", "1"));
    SchemaMark same = of(Map.of("org/A.class", "2", "db/migration/common/V1__a.sql", "a"));
    SchemaMark newer = of(Map.of("db/migration/common/V1__a.sql", "b"));
    try (Database database = Database.open(EmptyDatabase.settings(vendor, folder))) {
      assertThat(ours.standsIn(database.jdbc())).isFalse();
      ours.put(database.jdbc());
      assertThat(ours.standsIn(database.jdbc())).isTrue();
      assertThat(same.standsIn(database.jdbc())).isTrue();
      assertThat(newer.standsIn(database.jdbc())).isFalse();
      newer.put(database.jdbc());
      assertThat(ours.standsIn(database.jdbc())).isFalse();
    }
  }

  @Test
  void jarAndFolderOfClasses_haveTheSameMark() throws IOException {
    Path file = folder.resolve("classes/db/migration/common/V1__a.sql");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "a");
    assertThat(SchemaMark.of(folder.resolve("classes")))
        .isEqualTo(of(Map.of("db/migration/common/V1__a.sql", "a")));
  }

  @OnBoth
  void databaseOfThisProgram_isOpenedAgainWithoutALook(Vendor vendor) {
    StorageSettings settings = EmptyDatabase.settings(vendor, folder);
    try (Database database = Database.open(settings)) {
      assertThat(SchemaMark.ofThisProgram().standsIn(database.jdbc())).isTrue();
      database.jdbc().sql("UPDATE schema_history SET checksum = 1 WHERE checksum > 1").update();
    }
    Database.open(settings).close(); // Flyway would refuse migrations that were changed
  }
}
