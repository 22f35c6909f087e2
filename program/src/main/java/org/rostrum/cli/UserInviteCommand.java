package org.rostrum.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rostrum.people.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rostrum user invite}: makes an account and prints its one-time link. */
@Command(
    name = "invite",
    mixinStandardHelpOptions = true,
    description = "Makes an account and prints the link by which its person makes a passkey.",
    footer = {
      "",
      "  rostrum user invite \"M. Adeyo\" --role secretariat-officer",
      "  rostrum user invite \"A. Huanca\" --mission QLY --role authorizer --role drafter"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it runs the command
final class UserInviteCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private KeptPlaces places;

  @Parameters(paramLabel = "NAME", description = "The person's name, as colleagues know it.")
  private String name;

  @Option(
      names = "--mission",
      paramLabel = "CODE",
      description = "The mission's code. Without it: the house itself (the Secretariat).")
  private String mission = "";

  @Option(names = "--mail", paramLabel = "ADDRESS", description = "For reminders and notices.")
  private String mail = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      required = true,
      description =
          "Of the house: secretariat-officer, presidency, presiding-officer, interpreter, auditor."
              + " Of a mission: administrator, drafter, authorizer. May be given several times.")
  private List<String> roles;

  @Override
  public Integer call() {
    try (Accounts accounts = Accounts.open(places)) {
      List<Role> wanted = roles.stream().map(this::role).toList();
      var person = accounts.invite(name, mail, mission, wanted);
      var out = spec.commandLine().getOut();
      out.println(person.name() + " has an account now (" + person.id() + ").");
      out.println("This link opens once, within ten minutes:");
      out.println("  " + accounts.link(person));
      return ExitCode.DONE;
    }
  }

  private Role role(String word) {
    for (Role role : Role.values()) {
      if (Accounts.word(role).equals(word.toLowerCase(Locale.ROOT))) {
        return role;
      }
    }
    throw new Unheard("There is no role \"" + word + "\". See: rostrum user invite --help");
  }
}
