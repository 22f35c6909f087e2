package org.rostrum.cli;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rostrum.document.words.Tongue;
import org.rostrum.storage.StorageSettings;
import org.rostrum.storage.doctor.Doctor;
import org.rostrum.storage.doctor.Symptom;
import org.rostrum.storage.doctor.Symptom.Grade;
import org.rostrum.storage.vault.Memory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rostrum doctor}: whether everything is as it must be. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Looks whether data, files and configuration are as they must be.",
    footer = {
      "",
      "May run beside the server. Reads every file: takes a while where there are many."
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private KeptPlaces places;

  @Option(
      names = "--accept-older-data",
      description =
          "Forget how far this server had come: an older copy was put in place on purpose.")
  private boolean acceptOlder;

  @Override
  public Integer call() {
    StorageSettings settings = places.settings();
    if (acceptOlder) {
      new Memory(settings.folder()).forget();
    }
    PrintWriter out = spec.commandLine().getOut();
    List<Symptom> symptoms = new Doctor(settings, Clock.systemUTC(), new SecureRandom()).examine();
    for (Symptom symptom : symptoms) {
      String grade = symptom.sign().grade().name().toLowerCase(Locale.ROOT);
      out.println(grade + ": " + symptom.in(Tongue.ENGLISH));
    }
    boolean bad = symptoms.stream().anyMatch(symptom -> symptom.sign().grade() == Grade.BAD);
    return bad ? ExitCode.FOUND : ExitCode.DONE;
  }
}
