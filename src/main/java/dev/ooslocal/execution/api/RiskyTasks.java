package dev.ooslocal.execution.api;

import dev.ooslocal.language.HighRisk;
import dev.ooslocal.language.Program;
import dev.ooslocal.language.Task;
import dev.ooslocal.template.Templates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The high-risk calls of a template and of those it runs by a literal name, product actions
 * included: each call once, with the tasks that make it and the templates they stand in.
 */
final class RiskyTasks {
  private static final Set<String> CALLS =
      Set.of("acs::executeapi", "acs::waitfor", "acs::checkfor");

  private final Templates templates;
  private final String account;
  private final String region;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Found> found = new LinkedHashMap<>();

  private RiskyTasks(Templates templates, String account, String region) {
    this.templates = templates;
    this.account = account;
    this.region = region;
  }

  static List<Found> of(
      Templates templates, String account, String region, Templates.StoredTemplate template) {
    RiskyTasks risky = new RiskyTasks(templates, account, region);
    risky.look(template);
    return List.copyOf(risky.found.values());
  }

  private void look(Templates.StoredTemplate template) {
    if (!seen.add(template.hash())) {
      return;
    }
    look(template, templates.program(template.hash(), template.text()));
  }

  private void look(Templates.StoredTemplate template, Program program) {
    for (Task task : program.tasks()) {
      String action = task.action().toLowerCase(Locale.ROOT);
      if (task.loop() != null && task.loop().body() != null) {
        look(template, task.loop().body().program());
      } else if (CALLS.contains(action)) {
        call(template, task);
      } else {
        nested(action.equals("acs::template") ? literal(task, "TemplateName") : task.action());
      }
    }
  }

  private void call(Templates.StoredTemplate template, Task task) {
    String service = literal(task, "Service");
    String api = literal(task, "API");
    if (service == null || api == null || !HighRisk.isHigh(api, literal(task, "Risk"))) {
      return;
    }
    Found call =
        found.computeIfAbsent(
            (service + "/" + api).toLowerCase(Locale.ROOT), _ -> new Found(service, api));
    call.tasks.add(task.name());
    call.templates.add(template.name());
  }

  private void nested(@Nullable String name) {
    if (name != null) {
      templates.find(account, region, name, null).ifPresent(this::look);
    }
  }

  private static @Nullable String literal(Task task, String property) {
    return task.properties().literal(property);
  }

  /** One high-risk call. */
  static final class Found {
    final String service;
    final String api;
    private final Set<String> tasks = new LinkedHashSet<>();
    private final Set<String> templates = new LinkedHashSet<>();

    private Found(String service, String api) {
      this.service = service;
      this.api = api;
    }

    List<String> tasks() {
      return new ArrayList<>(tasks);
    }

    List<String> templates() {
      return new ArrayList<>(templates);
    }
  }
}
