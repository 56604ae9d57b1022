package dev.ooslocal.execution;

import dev.ooslocal.language.Language;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.template.Templates;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Reads from a template which calls it makes, its nested templates included, as RAM names them:
 * {@code ecs:StopInstance}. What only a run can tell (a reference for a service or an API) is
 * written {@code *}, as RAM does (chosen).
 */
@Component
public class TemplateCalls {
  private static final int NAME_PARTS = 3;

  /** How each type of resource that targets can be of is listed. */
  private static final Map<String, String> LISTINGS =
      Map.of(
          "aliyun::ecs::instance", "ecs:DescribeInstances",
          "aliyun::ecs::managedinstance", "ecs:DescribeManagedInstances",
          "aliyun::ecd::desktop", "ecd:DescribeDesktops",
          "aliyun::rds::instance", "rds:DescribeDBInstances",
          "aliyun::redis::instance", "kvstore:DescribeInstances",
          "aliyun::computenestsupplier::instance", "computenestsupplier:ListServiceInstances");

  private final Sources sources;
  private final Templates templates;
  private final Language language;

  TemplateCalls(Sources sources, Templates templates, Language language) {
    this.sources = sources;
    this.templates = templates;
    this.language = language;
  }

  /**
   * The calls of a template, and the role it names (empty without one).
   *
   * @param content inline content, wins over the name
   * @throws dev.ooslocal.rpc.ApiException as a start would
   */
  public Found of(
      Caller caller, @Nullable String content, @Nullable String name, @Nullable String version) {
    Source source =
        content == null
            ? sources.stored(caller.account(), caller.region(), String.valueOf(name), version)
            : sources.inline(content, name);
    JsonNode document = language.document(source.text());
    Reading reading = new Reading(caller);
    reading.tasks(document.path("Tasks"));
    String role = document.path("RamRole").asString("");
    return new Found(reading.actions, role.contains("{{") ? "" : role);
  }

  /** What a template calls, and the role it names. */
  public record Found(SortedSet<String> actions, String ramRole) {}

  /** One walk through a template and what it nests, each nested one once. */
  private final class Reading {
    private final Caller caller;
    private final SortedSet<String> actions = new TreeSet<>();
    private final Set<String> nested = new HashSet<>();

    Reading(Caller caller) {
      this.caller = caller;
    }

    void tasks(JsonNode tasks) {
      tasks.forEach(task -> task(task.path("Action").asString(""), task.path("Properties")));
    }

    private void task(String action, JsonNode properties) {
      switch (action.toLowerCase(Locale.ROOT)) {
        case "acs::executeapi", "acs::waitfor", "acs::checkfor" ->
            call(properties.path("Service").asString(""), properties.path("API").asString(""));
        case "acs::selecttargets" -> select(properties.path("ResourceType").asString(""));
        case "acs::template" -> template(properties.path("TemplateName").asString(""));
        case "acs::loop" -> tasks(properties.path("LoopTasks"));
        case String other -> template(other.split("::", -1).length == NAME_PARTS ? action : "");
      }
    }

    private void call(String service, String api) {
      String product = known(service).toLowerCase(Locale.ROOT);
      actions.add((product.equals("r-kvstore") ? "kvstore" : product) + ":" + known(api));
    }

    private void select(String type) {
      String listing = LISTINGS.get(type.toLowerCase(Locale.ROOT));
      if (listing != null) {
        actions.add(listing);
      }
    }

    private void template(String name) {
      if (!name.isEmpty() && nested.add(name)) {
        templates
            .find(caller.account(), caller.region(), name, null)
            .ifPresent(found -> tasks(language.document(found.text()).path("Tasks")));
      }
    }

    private static String known(String word) {
      return word.isEmpty() || word.contains("{{") ? "*" : word;
    }
  }
}
