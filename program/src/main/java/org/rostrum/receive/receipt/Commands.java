package org.rostrum.receive.receipt;

import java.util.List;

/** The exact commands that verify a receipt. The key is not among them: it comes another way. */
public final class Commands {
  private Commands() {}

  public static List<String> of(ReceiptSheet sheet) {
    String what =
        " " + sheet.receipt().fileName() + ".json --key register.key " + sheet.fileNames();
    return List.of(("rostrum verify" + what).strip(), ("python3 rostrum_verify.py" + what).strip());
  }
}
