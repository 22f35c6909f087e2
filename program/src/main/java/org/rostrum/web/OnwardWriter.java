package org.rostrum.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Sends the browser {@link Onward}. */
final class OnwardWriter implements HandlerMethodReturnValueHandler {
  private final Told told;

  OnwardWriter(Told told) {
    this.told = told;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return returnType.getParameterType() == Onward.class;
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest web) {
    container.setRequestHandled(true);
    HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
    if (value instanceof Onward onward && response != null) {
      onward
          .told()
          .ifPresent(sentence ->
              response.addHeader(HttpHeaders.SET_COOKIE, told.say(sentence).toString()));
      response.setStatus(HttpStatus.SEE_OTHER.value());
      response.setHeader(HttpHeaders.LOCATION, onward.path());
    }
  }
}
