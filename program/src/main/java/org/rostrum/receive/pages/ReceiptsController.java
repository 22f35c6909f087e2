package org.rostrum.receive.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.rostrum.debate.Convened;
import org.rostrum.debate.Debates;
import org.rostrum.document.words.Tongue;
import org.rostrum.people.Act;
import org.rostrum.people.Needs;
import org.rostrum.people.People;
import org.rostrum.receive.ReceiveWords;
import org.rostrum.receive.receipt.ReceiptJson;
import org.rostrum.receive.receipt.ReceiptPdf;
import org.rostrum.receive.receipt.ReceiptSheet;
import org.rostrum.receive.receipt.ReceiptSheets;
import org.rostrum.receive.receipt.Receipts;
import org.rostrum.web.Csv;
import org.rostrum.web.Moments;
import org.rostrum.web.Page;
import org.rostrum.web.TongueChoice;
import org.rostrum.web.Trouble;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A mission's receipts: page, PDF, data, bare proof, and the list. They stay for ever. */
@Controller
final class ReceiptsController {
  private static final String ONE = "/debates/{debate}/missions/{mission}/receipts/{entry}";

  private final Debates debates;
  private final People people;
  private final Receipts receipts;
  private final ReceiptSheets sheets;

  ReceiptsController(Debates debates, People people, Receipts receipts, ReceiptSheets sheets) {
    this.debates = debates;
    this.people = people;
    this.receipts = receipts;
    this.sheets = sheets;
  }

  @Needs(Act.SEE_MISSION)
  @GetMapping("/debates/{debate}/missions/{mission}/receipts")
  Page list(@PathVariable String debate, @PathVariable String mission) {
    Convened convened = debates.find(debate).orElseThrow();
    return Page.of(
        ReceiveWords.ALL,
        "receive/receipts",
        Map.of(
            "convened", convened,
            "mission", people.mission(mission).orElseThrow(),
            "sheets", all(debate, mission)));
  }

  @Needs(Act.SEE_MISSION)
  @GetMapping("/debates/{debate}/missions/{mission}/receipts.csv")
  ResponseEntity<String> csv(@PathVariable String debate, @PathVariable String mission) {
    Csv csv =
        new Csv(
            "receipt",
            "what",
            "filing",
            "received-utc",
            "received-new-york",
            "timing",
            "statement-sha256",
            "cover-letter-sha256",
            "entry");
    Moments moments = new Moments(Tongue.ENGLISH);
    for (ReceiptSheet sheet : all(debate, mission)) {
      var facts = sheet.receipt().tlogProof().leaf().entry();
      csv.line(
          sheet.receipt().number(),
          facts.kind(),
          sheet.filing().key().code(),
          sheet.instant().toString(),
          moments.machine(sheet.instant()),
          sheet.filing().timing().code(),
          facts.fact("statement-sha256").orElse(""),
          facts.fact("cover-letter-sha256").orElse(""),
          Long.toString(sheet.receipt().entry()));
    }
    return csv.answer("receipts-" + debate + "-" + mission + ".csv");
  }

  @Needs(Act.SEE_MISSION)
  @GetMapping(ONE)
  Page page(@PathVariable String debate, @PathVariable String mission, @PathVariable String entry) {
    ReceiptSheet sheet = sheet(debate, mission, entry);
    return Page.of(
        ReceiveWords.ALL,
        "receive/receipt",
        Map.of("sheet", sheet, "hasPdf", ReceiptPdf.available()));
  }

  @Needs(Act.SEE_MISSION)
  @GetMapping(ONE + ".json")
  ResponseEntity<byte[]> json(
      @PathVariable String debate, @PathVariable String mission, @PathVariable String entry) {
    ReceiptSheet sheet = sheet(debate, mission, entry);
    return file(sheet, ".json", "application/json", ReceiptJson.bytes(sheet));
  }

  @Needs(Act.SEE_MISSION)
  @GetMapping(ONE + ".tlog-proof")
  ResponseEntity<byte[]> proof(
      @PathVariable String debate, @PathVariable String mission, @PathVariable String entry) {
    ReceiptSheet sheet = sheet(debate, mission, entry);
    byte[] bytes = sheet.receipt().proof().getBytes(StandardCharsets.UTF_8);
    return file(sheet, ".tlog-proof", "text/plain; charset=utf-8", bytes);
  }

  @Needs(Act.SEE_MISSION)
  @GetMapping(ONE + ".pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String debate,
      @PathVariable String mission,
      @PathVariable String entry,
      HttpServletRequest request) {
    ReceiptSheet sheet = sheet(debate, mission, entry);
    if (!ReceiptPdf.available()) {
      throw new Trouble(HttpStatus.NOT_FOUND, ReceiveWords.ALL, "receipt.no-pdf");
    }
    byte[] bytes = new ReceiptPdf(TongueChoice.of(request), sheet).bytes();
    return file(sheet, ".pdf", "application/pdf", bytes);
  }

  private List<ReceiptSheet> all(String debate, String mission) {
    return receipts.of(mission).stream()
        .filter(receipt -> receipt.debate().equals(debate))
        .flatMap(receipt -> sheets.of(receipt).stream())
        .toList();
  }

  private ReceiptSheet sheet(String debate, String mission, String entry) {
    return Numbers.of(entry)
        .flatMap(number -> sheets.find(debate, mission, number))
        .orElseThrow(() -> new Trouble(HttpStatus.NOT_FOUND, ReceiveWords.ALL, "missing.receipt"));
  }

  private static ResponseEntity<byte[]> file(
      ReceiptSheet sheet, String ending, String type, byte[] bytes) {
    String name = sheet.receipt().fileName() + ending;
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }
}
