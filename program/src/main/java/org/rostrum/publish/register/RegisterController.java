package org.rostrum.publish.register;

import java.util.Map;
import java.util.stream.Collectors;
import org.rostrum.register.log.Checkpoint;
import org.rostrum.register.note.SignedNote;
import org.rostrum.register.note.VerifierKey;
import org.rostrum.storage.register.Registrar;
import org.rostrum.storage.register.Registrar.Log;
import org.rostrum.web.OpenToAll;
import org.rostrum.web.Page;
import org.rostrum.web.Trouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What anybody may know of the register: its head and its keys, and that it only grows. */
@Controller
@OpenToAll
final class RegisterController {
  private final Registrar registrar;

  RegisterController(Registrar registrar) {
    this.registrar = registrar;
  }

  @GetMapping("/register")
  Page page() {
    SignedNote note = registrar.checkpoint(Log.DEBATES);
    return Page.of(
        RegisterWords.ALL,
        "publish/register",
        Map.of(
            "head", Checkpoint.parse(note.text()).orElseThrow(),
            "note", note.print(),
            "keys", registrar.keys()));
  }

  /** The signed head, in the format tlog-checkpoint. */
  @GetMapping("/register/checkpoint")
  ResponseEntity<String> checkpoint() {
    return PlainAnswer.text(registrar.checkpoint(Log.DEBATES).print());
  }

  /** The keys that may have signed, the present one first, a line each. */
  @GetMapping("/register/keys")
  ResponseEntity<String> keys() {
    return PlainAnswer.text(
        registrar.keys().stream()
            .map(VerifierKey::text)
            .collect(Collectors.joining("\n", "", "\n")));
  }

  /** What proves that the present head holds an earlier one unchanged. */
  @GetMapping("/register/growth/{old}")
  ResponseEntity<String> growth(@PathVariable String old) {
    Checkpoint head = Checkpoint.parse(registrar.checkpoint(Log.DEBATES).text()).orElseThrow();
    if (!old.matches("[1-9][0-9]{0,17}") || Long.parseLong(old) > head.size()) {
      throw new Trouble(
          HttpStatus.NOT_FOUND, RegisterWords.ALL, "never-so-large", Map.of("size", head.size()));
    }
    return PlainAnswer.text(registrar.growth(Log.DEBATES, Long.parseLong(old)).text());
  }
}
