package org.rostrum.storage.register;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the register does by itself, once a minute: seals the readings into the public log, writes
 * down the heads given out, and has the server remember how far it has come.
 */
public final class RegisterPulse implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RegisterPulse.class);

  private final Registrar registrar;
  private final Runnable remember;
  private final ScheduledExecutorService beat =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("register-pulse").factory());

  private RegisterPulse(Registrar registrar, Runnable remember) {
    this.registrar = registrar;
    this.remember = remember;
  }

  /**
   * Begins.
   *
   * @param remember what keeps, outside the database, how far it has come
   */
  public static RegisterPulse begin(Registrar registrar, Runnable remember) {
    RegisterPulse pulse = new RegisterPulse(registrar, remember);
    var _ = pulse.beat.scheduleWithFixedDelay(pulse::once, 1, 1, TimeUnit.MINUTES);
    return pulse;
  }

  /** Does it now; what fails is logged and done the next time. */
  void once() {
    try {
      registrar.sealReadings();
      registrar.writeHeads();
      remember.run();
      registrar
          .trouble()
          .ifPresent(trouble -> LOG.error("The register is stopped: {}", trouble.getMessage()));
    } catch (RuntimeException e) {
      LOG.error("The register could not do what it does every minute", e);
    }
  }

  @Override
  public void close() {
    beat.shutdown();
    once();
  }
}
