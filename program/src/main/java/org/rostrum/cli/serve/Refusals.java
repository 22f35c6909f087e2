package org.rostrum.cli.serve;

import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.settings.SettingRefused;
import org.rostrum.settings.Settings;
import org.rostrum.storage.StorageTrouble;
import org.rostrum.web.WebSettings;
import org.springframework.boot.web.server.PortInUseException;

/** Finds, in what the library wraps around it, why a server does not start. */
final class Refusals {
  private Refusals() {}

  /** The refusal inside, or the fault itself when it is none. */
  static RuntimeException plain(RuntimeException fault, Settings settings) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable each = fault; each != null; each = each.getCause()) {
      causes.add(each);
    }
    // The innermost says most: the web server fails too when storage does.
    for (Throwable each : causes.reversed()) {
      Optional<RuntimeException> known = known(each, settings);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return fault;
  }

  private static SettingRefused taken(String port) {
    return new SettingRefused(
        "Another program listens on port "
            + port
            + " already. Stop it, or set server.port to another number.");
  }

  private static Optional<RuntimeException> known(Throwable fault, Settings settings) {
    return switch (fault) {
      case StorageTrouble trouble -> Optional.of(trouble);
      case SettingRefused refused -> Optional.of(refused);
      case PortInUseException taken -> Optional.of(taken(Integer.toString(taken.getPort())));
      case BindException unbound when String.valueOf(unbound.getMessage()).contains("in use") ->
          Optional.of(taken(settings.text(WebSettings.PORT)));
      case BindException unbound ->
          Optional.of(
              new SettingRefused(
                  "The server cannot listen on "
                      + settings.text(WebSettings.ADDRESS)
                      + ", port "
                      + settings.text(WebSettings.PORT)
                      + ". Correct server.address and server.port; a port under 1024 needs a right"
                      + " of its own."));
      default -> Optional.empty();
    };
  }
}
