package org.rostrum.cover.container;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.cover.report.Check;
import org.rostrum.cover.report.ContainedFile;
import org.rostrum.cover.report.Findings;
import org.rostrum.cover.report.Spot;

/**
 * An ASiC-E container that was opened: the letter, perhaps the statement, the signatures. All that
 * is wrong with it is among the findings.
 *
 * @param files what it holds beside the signatures
 * @param letter the letter's bytes; empty when there is none, or more than one
 * @param signatures how many signatures stand in it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Container(List<ContainedFile> files, Optional<Letter> letter, int signatures) {

  /** The letter in the container. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Letter(String name, byte[] bytes) {}

  private static final Container NOTHING = new Container(List.of(), Optional.empty(), 0);
  private static final String MIMETYPE = "mimetype";
  private static final byte[] ASIC_E =
      "application/vnd.etsi.asic-e+zip".getBytes(StandardCharsets.US_ASCII);

  public Container {
    files = List.copyOf(files);
  }

  /** Opens a container and looks at everything but the mathematics of its signatures. */
  public static Container open(byte[] file, Findings findings) {
    StrictZip.Contents contents;
    try {
      contents = StrictZip.read(file);
    } catch (ZipFault fault) {
      Spot spot = fault.where().isEmpty() ? Spot.WHOLE_FILE : Spot.file(fault.where());
      findings.add(fault.check(), spot, fault.where());
      return NOTHING;
    }
    if (!contents.remark().isEmpty()) {
      findings.add(Check.CONTAINER_REMARK, Spot.WHOLE_FILE, contents.remark());
    }
    mimetype(contents.entries(), findings);
    List<ZipEntryBytes> data =
        contents.entries().stream()
            .filter(entry -> !entry.inMetaInf() && !entry.name().equals(MIMETYPE))
            .toList();
    List<ContainedFile> files = data.stream().map(Container::told).toList();
    expected(data, files, findings);
    int signatures = new Coverage(contents.entries(), data, findings).look();
    return new Container(files, letter(data, files), signatures);
  }

  private static void mimetype(List<ZipEntryBytes> entries, Findings findings) {
    ZipEntryBytes first = entries.isEmpty() ? null : entries.getFirst();
    boolean stands =
        first != null
            && first.name().equals(MIMETYPE)
            && first.stored()
            && Arrays.equals(first.bytes(), ASIC_E);
    if (!stands) {
      findings.add(Check.CONTAINER_MIMETYPE, Spot.file(MIMETYPE));
    }
  }

  private static ContainedFile told(ZipEntryBytes entry) {
    return new ContainedFile(
        entry.name(), role(entry), Digests.sha256(entry.bytes()), entry.bytes().length);
  }

  private static ContainedFile.Role role(ZipEntryBytes entry) {
    String name = entry.name().toLowerCase(Locale.ROOT);
    if (Magic.isPdf(entry.bytes())) {
      return ContainedFile.Role.LETTER;
    }
    boolean word = name.endsWith(".docx") && Magic.isZip(entry.bytes());
    return word ? ContainedFile.Role.STATEMENT : ContainedFile.Role.OTHER;
  }

  private static void expected(
      List<ZipEntryBytes> data, List<ContainedFile> files, Findings findings) {
    long letters = count(files, ContainedFile.Role.LETTER);
    if (letters == 0) {
      findings.add(Check.CONTAINER_NO_LETTER, Spot.WHOLE_FILE);
    }
    if (letters > 1) {
      findings.add(Check.CONTAINER_TWO_LETTERS, Spot.WHOLE_FILE);
    }
    boolean secondStatement = false;
    for (int i = 0; i < data.size(); i++) {
      ContainedFile file = files.get(i);
      if (Magic.isContainer(data.get(i).bytes(), file.name())) {
        findings.add(Check.CONTAINER_NESTED, Spot.file(file.name()));
      } else if (file.role() == ContainedFile.Role.OTHER || file.name().indexOf('/') >= 0) {
        findings.add(Check.CONTAINER_EXTRA_FILE, Spot.file(file.name()), file.name());
      } else if (file.role() == ContainedFile.Role.STATEMENT) {
        if (secondStatement) {
          findings.add(Check.CONTAINER_EXTRA_FILE, Spot.file(file.name()), file.name());
        }
        secondStatement = true;
      }
    }
  }

  private static long count(List<ContainedFile> files, ContainedFile.Role role) {
    return files.stream().filter(file -> file.role() == role).count();
  }

  private static Optional<Letter> letter(List<ZipEntryBytes> data, List<ContainedFile> files) {
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < data.size(); i++) {
      if (files.get(i).role() == ContainedFile.Role.LETTER) {
        letters.add(new Letter(data.get(i).name(), data.get(i).bytes()));
      }
    }
    return letters.size() == 1 ? Optional.of(letters.getFirst()) : Optional.empty();
  }
}
