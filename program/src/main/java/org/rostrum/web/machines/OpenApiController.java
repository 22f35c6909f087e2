package org.rostrum.web.machines;

import org.rostrum.web.OpenToAll;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The description of what machines may ask for. */
@Controller
@OpenToAll
public final class OpenApiController {
  private final ObjectProvider<RequestMappingHandlerMapping> routes;

  OpenApiController(ObjectProvider<RequestMappingHandlerMapping> routes) {
    this.routes = routes;
  }

  @ForMachines("This description.")
  @GetMapping("/openapi.json")
  ResponseEntity<String> description() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(OpenApi.of(routes.getObject().getHandlerMethods()));
  }
}
