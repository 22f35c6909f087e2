package org.rostrum.publish.register;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@Import({
  RegisterController.class,
  TileController.class,
  VerifyController.class,
  HistoryController.class
})
public class RegisterRoom {}
