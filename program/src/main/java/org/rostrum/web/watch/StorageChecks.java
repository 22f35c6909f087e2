package org.rostrum.web.watch;

import java.io.IOException;
import org.rostrum.storage.vault.Storage;
import org.rostrum.web.HealthCheck;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is tried of all that is kept: a row, a file, the room on the disk. */
@Configuration(proxyBeanMethods = false)
class StorageChecks {
  private static final long FULL = 95;

  /** One check: its name and what it does. */
  private record Check(String name, Trial trial) implements HealthCheck {
    /** What may fail. */
    interface Trial {
      void run() throws IOException;
    }

    @Override
    public void attempt() throws IOException {
      trial.run();
    }
  }

  @Bean
  @Order(1)
  HealthCheck databaseCheck(Storage storage) {
    return new Check("database", storage::tryDatabase);
  }

  @Bean
  @Order(2)
  HealthCheck filesCheck(Storage storage) {
    return new Check("files", storage::tryFiles);
  }

  @Bean
  @Order(3)
  HealthCheck diskCheck(Storage storage) {
    return new Check("disk", () -> refuseFull(storage.space().percentUsed()));
  }

  private static void refuseFull(long percentUsed) throws IOException {
    if (percentUsed >= FULL) {
      throw new IOException("the disk is full to " + percentUsed + " %");
    }
  }
}
