package org.rostrum.receive.compare;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
@Import(CompareController.class)
public class CompareRoom {}
