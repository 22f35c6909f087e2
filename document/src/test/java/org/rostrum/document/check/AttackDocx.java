package org.rostrum.document.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Every row of the table of attacks on Word files, each in several variants, made from a clean
 * file.
 */
final class AttackDocx {
  /** Made once: several hundred megabytes of zeros are packed on the way. */
  private static final List<Attack> ALL = made();

  private AttackDocx() {}

  /** All of them, by row; each file is made when it is first asked for, and kept packed. */
  static List<Attack> all() {
    return ALL;
  }

  private static List<Attack> made() {
    List<Attack> all = new ArrayList<>();
    for (AttackList list : listed()) {
      all.addAll(list.all());
    }
    all.addAll(PackingAttacks.all());
    for (AttackList list : List.of(new StyleLooks(), new TableLooks(), new BoxLooks())) {
      all.addAll(list.all());
    }
    all.addAll(FilingAttacks.all());
    for (AttackList list : unlisted()) {
      all.addAll(list.all());
    }
    return all.stream().sorted(Comparator.comparingInt(Attack::row)).toList();
  }

  private static List<AttackList> listed() {
    return List.of(
        new PackageAttacks(),
        new RelationAttacks(),
        new ProgramAttacks(),
        new FieldAttacks(),
        new LuggageAttacks(),
        new PictureAttacks(),
        new SignAttacks());
  }

  private static List<AttackList> unlisted() {
    return List.of(
        new UnlistedFields(),
        new UnlistedRelations(),
        new UnlistedLinks(),
        new UnlistedPrograms(),
        new UnlistedSigns());
  }
}
