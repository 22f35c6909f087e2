package org.rostrum.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes the {@link Page} a controller answers with. */
public final class PageWriter implements HandlerMethodReturnValueHandler {
  private final TemplateEngine templates;
  private final Frames frames;
  private final Told told;

  PageWriter(TemplateEngine templates, Frames frames, Told told) {
    this.templates = templates;
    this.frames = frames;
    this.told = told;
  }

  @Override
  public boolean supportsReturnType(MethodParameter returnType) {
    return returnType.getParameterType() == Page.class;
  }

  @Override
  public void handleReturnValue(
      @Nullable Object value,
      MethodParameter returnType,
      ModelAndViewContainer container,
      NativeWebRequest web)
      throws IOException {
    container.setRequestHandled(true);
    HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
    HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
    if (value instanceof Page page && request != null && response != null) {
      write(request, response, page);
    }
  }

  /** Writes a page outside a controller: for a filter that answers itself. */
  public void write(HttpServletRequest request, HttpServletResponse response, Page page)
      throws IOException {
    Frame frame = frames.of(request, page);
    Map<String, Object> parts = new HashMap<>(page.parts());
    parts.put("frame", frame);
    Utf8ByteOutput output = new Utf8ByteOutput();
    templates.render(page.template() + ".jte", parts, output);
    response.setStatus(page.status().value());
    response.setContentType("text/html; charset=utf-8");
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, frame.tongue().tag());
    if (frame.told().isPresent()) {
      response.addHeader(HttpHeaders.SET_COOKIE, told.forget().toString());
    }
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
