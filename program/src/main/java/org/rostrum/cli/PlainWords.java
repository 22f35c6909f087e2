package org.rostrum.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.rostrum.document.safety.Refusal;
import org.rostrum.settings.SettingRefused;
import org.rostrum.storage.StorageTrouble;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The one place that turns an exception into words for a person: what, where, how to mend it; never
 * a stack trace.
 */
final class PlainWords implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, ParseResult parsed) {
    if (exception instanceof ParameterException misuse) {
      return handleParseException(misuse, new String[0]);
    }
    return say(exception, command.getErr());
  }

  @Override
  public int handleParseException(ParameterException misuse, String[] arguments) {
    CommandLine command = misuse.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(misuse.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(misuse, err)) {
      err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    }
    return ExitCode.USAGE;
  }

  /** Says what went wrong and returns the exit code for it. */
  static int say(Throwable problem, PrintWriter err) {
    return switch (problem) {
      case Refusal refusal -> input(message(refusal), err);
      case StorageTrouble trouble -> input(message(trouble), err);
      case SettingRefused refused -> input(message(refused), err);
      case Unheard unheard -> {
        err.println(message(unheard));
        yield ExitCode.USAGE;
      }
      case UncheckedIOException wrapped when wrapped.getCause() != null ->
          say(wrapped.getCause(), err);
      case IOException trouble -> input(words(trouble), err);
      case OutOfMemoryError memory ->
          input(
              "There is not enough memory for this. Free some, or give more: ROSTRUM_MEMORY=2g.",
              err);
      default -> {
        err.println(new Fault(problem).report());
        yield ExitCode.FAULT;
      }
    };
  }

  private static int input(String words, PrintWriter err) {
    err.println(words);
    return ExitCode.INPUT;
  }

  private static String words(IOException trouble) {
    return switch (trouble) {
      case NoSuchFileException missing ->
          missing.getFile() + ": there is no such file. Check the name and the folder.";
      case AccessDeniedException denied ->
          denied.getFile() + ": may not be opened. Check who may read and write it.";
      case NotDirectoryException file ->
          file.getFile() + ": is a file, but a folder is needed here.";
      case DirectoryNotEmptyException folder ->
          folder.getFile() + ": the folder is not empty. Name an empty or a new one.";
      case FileAlreadyExistsException there ->
          there.getFile() + ": is there already. Name another.";
      case FileSystemException system when system.getFile() != null ->
          system.getFile()
              + ": "
              + (system.getReason() == null ? "cannot be used" : system.getReason())
              + ".";
      case CharacterCodingException coding ->
          "The file is not text in UTF-8. Save it again with the encoding UTF-8.";
      case FileNotFoundException missing -> message(missing) + ": cannot be opened.";
      default -> "A file cannot be read or written: " + message(trouble) + ".";
    };
  }

  private static String message(Throwable problem) {
    String message = problem.getMessage();
    return message == null ? problem.getClass().getSimpleName() : message;
  }
}
