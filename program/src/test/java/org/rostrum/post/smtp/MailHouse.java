package org.rostrum.post.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.rostrum.settings.Settings;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A real mail server on this machine, with a certificate of its own. It knows one user; an address
 * that begins with "dead" does not exist there, one that begins with "full" has no room just now.
 */
public final class MailHouse implements AutoCloseable {
  static final String USER = "rostrum";
  static final String PASSWORD = "a pass phrase";

  private final SMTPServer server;
  private final Path authority;
  private final Path password;
  private final String security;
  private final List<byte[]> received = new CopyOnWriteArrayList<>();
  private final List<String> logins = new CopyOnWriteArrayList<>();

  private MailHouse(Path folder, String security) {
    this.security = security;
    this.authority = security.equals("none") ? folder : Certificate.FOLDER.resolve("authority.pem");
    this.password = folder.resolve("mail-password");
    SMTPServer.Builder builder =
        new SMTPServer.Builder()
            .port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .hostName("localhost")
            .insertReceivedHeaders(false)
            .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory(this::login))
            .requireAuth(!security.equals("none"))
            .messageHandlerFactory(Handler::new);
    if (!security.equals("none")) {
      SSLContext context = certificate(Certificate.FOLDER);
      if (security.equals("tls")) {
        builder.serverSocketFactory(context);
      } else {
        builder.enableTLS().requireTLS().startTlsSocketFactory(context);
      }
    }
    this.server = builder.build();
    try {
      Files.writeString(password, PASSWORD + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.start();
  }

  /** One that speaks with TLS from STARTTLS on, and wants a password. */
  public static MailHouse startTls(Path folder) {
    return new MailHouse(folder, "starttls");
  }

  /** One that speaks with TLS from the first byte on. */
  static MailHouse tls(Path folder) {
    return new MailHouse(folder, "tls");
  }

  /** One that speaks in the open. */
  public static MailHouse open(Path folder) {
    return new MailHouse(folder, "none");
  }

  /** The same settings with this server as the mail server. */
  public Settings in(Settings settings) {
    Settings with =
        settings
            .with(MailSettings.HOST, "localhost")
            .with(MailSettings.PORT, Integer.toString(port()))
            .with(MailSettings.SECURITY, security)
            .with(MailSettings.TIMEOUT, "60")
            .with(MailSettings.FROM, "letters@rostrum.example");
    if (security.equals("none")) {
      return with;
    }
    return with.with(MailSettings.USER, USER)
        .with(MailSettings.PASSWORD, password.toString())
        .with(MailSettings.AUTHORITY, authority.toString());
  }

  int port() {
    return server.getPortAllocated();
  }

  /** What came in, in its order. */
  public List<MimeMessage> received() {
    return received.stream().map(MailHouse::parsed).toList();
  }

  List<String> logins() {
    return logins;
  }

  private static MimeMessage parsed(byte[] bytes) {
    try {
      return new MimeMessage(
          Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void login(String user, String given, MessageContext context)
      throws LoginFailedException {
    logins.add(user);
    if (!user.equals(USER) || !given.equals(PASSWORD)) {
      throw new LoginFailedException("5.7.8 not known here");
    }
  }

  private static SSLContext certificate(Path folder) {
    Path store = folder.resolve("mail.p12");
    try (InputStream in = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(in, "changeit".toCharArray());
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(keys, "changeit".toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Made once a test run. */
  private static final class Certificate {
    private static final Path FOLDER = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("rostrum-mail");
        String store = folder.resolve("mail.p12").toString();
        keytool(
            "-genkeypair",
            "-alias",
            "mail",
            "-keyalg",
            "EC",
            "-dname",
            "CN=localhost",
            "-ext",
            "san=dns:localhost",
            "-validity",
            "2",
            "-storetype",
            "PKCS12",
            "-keystore",
            store,
            "-storepass",
            "changeit");
        keytool(
            "-exportcert",
            "-rfc",
            "-alias",
            "mail",
            "-keystore",
            store,
            "-storepass",
            "changeit",
            "-file",
            folder.resolve("authority.pem").toString());
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void keytool(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }

  private final class Handler implements MessageHandler {

    private Handler(MessageContext context) {}

    @Override
    public void from(String from) {}

    @Override
    public void recipient(String recipient) throws RejectException {
      if (recipient.startsWith("dead")) {
        throw new RejectException(550, "5.1.1 no such mailbox");
      }
      if (recipient.startsWith("full")) {
        throw new RejectException(452, "4.2.2 mailbox full");
      }
    }

    @Override
    public String data(InputStream in) throws IOException {
      received.add(in.readAllBytes());
      return "queued as " + received.size();
    }

    @Override
    public void done() {}
  }
}
