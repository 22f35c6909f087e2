package org.rostrum.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rostrum demo}: the specimen debate of invented States, compiled. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Compiles the specimen debate of invented States and says where the results are.")
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the results go (default: out/specimen-debate in the checkout).")
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() {
    Path home = Path.of(System.getProperty("rostrum.home", "."));
    Path specimen = home.resolve("examples/specimen-debate");
    CommandLine compile = spec.parent().subcommands().get("compile");
    if (compile == null || !Files.isDirectory(specimen)) {
      throw new ParameterException(
          spec.commandLine(),
          "The specimen debate is part of the checkout and is not here: start ./rostrum demo there.");
    }
    Path results = out.orElse(home.resolve("out/specimen-debate"));
    PrintWriter standard = spec.commandLine().getOut();
    standard.println("Compiling " + specimen);
    standard.flush();
    int code = compile.execute(specimen.toString(), "--out", results.toString());
    if (code == ExitCode.DONE) {
      standard.println("Look at " + results.resolve("html/index.html") + " in a browser,");
      Path pdf = results.resolve("compilation.pdf");
      if (Files.exists(pdf)) {
        standard.println("    at " + pdf + " in any PDF reader,");
      }
      standard.println(
          "    or at " + results.resolve("compilation.docx") + " in Word or LibreOffice.");
    }
    return code;
  }
}
