package org.rostrum.web.machines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of all routes for machines, as OpenAPI 3.1 has it. */
final class OpenApi {
  private static final Pattern VARIABLE = Pattern.compile("\\{([a-z-]+)}");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private OpenApi() {}

  static String of(Map<RequestMappingInfo, HandlerMethod> routes) {
    Map<String, Object> paths = new TreeMap<>();
    routes.forEach((route, handler) -> {
      ForMachines told = handler.getMethodAnnotation(ForMachines.class);
      if (told != null) {
        route
            .getPatternValues()
            .forEach(path -> paths.put(path, Map.of("get", operation(path, handler, told))));
      }
    });
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("openapi", "3.1.0");
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", "Rostrum");
    info.put("version", "1");
    info.put("description", "What this house answers to machines. Nobody need enter for it.");
    all.put("info", info);
    all.put("paths", paths);
    return JSON.writeValueAsString(all).replace("\r\n", "\n") + "\n";
  }

  private static Map<String, Object> operation(
      String path, HandlerMethod handler, ForMachines told) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("summary", told.value());
    List<Object> parameters = parameters(path, handler);
    if (!parameters.isEmpty()) {
      operation.put("parameters", parameters);
    }
    Map<String, Object> answers = new LinkedHashMap<>();
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("description", "As the summary says.");
    found.put("content", Map.of(told.type(), Map.of("schema", Shapes.of(told.body()))));
    answers.put("200", found);
    if (path.contains("{")) {
      answers.put("404", Map.of("description", "There is no such thing, or it is not public yet."));
    }
    operation.put("responses", answers);
    return operation;
  }

  private static List<Object> parameters(String path, HandlerMethod handler) {
    List<Object> parameters = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(path);
    while (variable.find()) {
      parameters.add(parameter(variable.group(1), "path", true));
    }
    for (MethodParameter each : handler.getMethodParameters()) {
      RequestParam asked = each.getParameterAnnotation(RequestParam.class);
      if (asked != null) {
        String name = asked.name().isEmpty() ? each.getParameter().getName() : asked.name();
        parameters.add(parameter(name, "query", false));
      }
    }
    return parameters;
  }

  private static Map<String, Object> parameter(String name, String place, Object required) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", place);
    parameter.put("required", required);
    parameter.put("schema", Map.of("type", "string"));
    return parameter;
  }
}
