package org.rostrum.receive.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.document.words.Tongue;
import org.rostrum.receive.filing.Filing;
import org.rostrum.receive.filing.FilingHouse;
import org.rostrum.receive.filing.Step;
import org.rostrum.register.tree.Hash;
import org.rostrum.storage.OnBoth;
import org.rostrum.storage.Vendor;

class ReceiptsTest {
  @TempDir Path folder;

  private static ReceiptSheet sheet(FilingHouse house, Receipt receipt) {
    Step step = house.filings.step(receipt.entry()).orElseThrow();
    Filing filing = house.filings.find(step.filing()).orElseThrow();
    return new ReceiptSheet(
        receipt, step, filing, "Quillaya", "Quillaya", "Fresh water", "A. Huanca", "The house");
  }

  /** Two filings of Quillaya with one of Brennmark between them. */
  private static List<Receipt> two(FilingHouse house) {
    house.sendBoth("QLY", "Our words.");
    house.filed("QLY");
    Receipt first = house.receipts.make("QLY").getFirst();
    house.sendBoth("BRM", "Their words.");
    house.filed("BRM");
    house.sendBoth("QLY", "Better words.");
    house.filed("QLY");
    return List.of(first, house.receipts.of("QLY").getLast());
  }

  @OnBoth
  void receiptItsFilesAndTheReceiptBefore_holdForOurVerifier(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      List<Receipt> both = two(house);
      String before = text(house, both.getFirst());
      String after = text(house, both.getLast());
      VerifyReceipt.Report report =
          new VerifyReceipt(house.registrar.keys(), Tongue.ENGLISH)
              .check(
                  after,
                  Optional.of(before),
                  new TreeMap<>(
                      Map.of(
                          "a.docx", hash("Better words."),
                          "b.pdf", hash("letter of Better words."))));

      assertThat(report.lines()).extracting(VerifyReceipt.Line::words).hasSize(4);
      assertThat(report.holds()).isTrue();
    }
  }

  @OnBoth
  void receiptItsFilesAndTheReceiptBefore_holdForTheVerifierInPython(Vendor vendor)
      throws Exception {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      List<Receipt> both = two(house);
      Path papers = Files.createDirectories(folder.resolve("papers"));
      Files.writeString(papers.resolve("before.json"), text(house, both.getFirst()));
      Files.writeString(papers.resolve("after.json"), text(house, both.getLast()));
      Files.writeString(papers.resolve("statement.docx"), "Better words.");
      Files.writeString(papers.resolve("register.key"), house.registrar.keys().getFirst() + "\n");
      ProcessBuilder python =
          new ProcessBuilder(
              "python3",
              Path.of("../verify/rostrum_verify.py").toAbsolutePath().toString(),
              "after.json",
              "--key",
              "register.key",
              "--earlier",
              "before.json",
              "statement.docx");
      Process process = python.directory(papers.toFile()).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(process.waitFor()).as(said).isZero();
      assertThat(said.lines().filter(line -> line.startsWith("HOLDS"))).hasSize(3);
    }
  }

  @OnBoth
  void receiptThatIsTakenAgain_isTheSameToTheByte_howeverMuchWasFiledSince(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      Receipt first = two(house).getFirst();
      house.sendBoth("LRS", "More words.");
      house.filed("LRS");

      assertThat(house.receipts.find("QLY", first.entry())).contains(first);
      assertThat(house.receipts.find("BRM", first.entry())).isEmpty();
    }
  }

  @OnBoth
  void receiptThatACrashLeftUnmade_isMadeWhenItIsAskedFor(Vendor vendor) {
    try (FilingHouse house = new FilingHouse(vendor, folder)) {
      house.sendBoth("QLY", "Our words.");
      long entry = house.filed("QLY").entry();

      assertThat(house.receipts.missionsDue()).containsExactly("QLY");
      Receipt receipt = house.receipts.find("QLY", entry).orElseThrow();
      assertThat(receipt.before()).isEqualTo(-1);
      assertThat(house.receipts.missionsDue()).isEmpty();
    }
  }

  private static String text(FilingHouse house, Receipt receipt) {
    return new String(ReceiptJson.bytes(sheet(house, receipt)), StandardCharsets.UTF_8);
  }

  private static Hash hash(String words) {
    return Hash.of(words.getBytes(StandardCharsets.UTF_8));
  }
}
