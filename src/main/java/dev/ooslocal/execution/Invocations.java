package dev.ooslocal.execution;

import dev.ooslocal.engine.TaskStatus;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Finds the Cloud Assistant invocations of task runs. A run made one when it called an API that
 * does; the invocation's id is what the log of the run says the API answered.
 */
@Component
public class Invocations {
  private static final Set<String> MAKERS =
      Set.of("runcommand", "invokecommand", "sendfile", "createinvocation");

  private static final String ANSWER = "response: ";

  private final EntityManager entities;
  private final Logs logs;

  Invocations(EntityManager entities, Logs logs) {
    this.entities = entities;
    this.logs = logs;
  }

  /** Those of a run, of the items of its loop and of the executions these started. */
  public List<Invocation> below(TaskExecution run, Descendants descendants) {
    List<TaskExecution> runs = new ArrayList<>(List.of(run));
    runs.addAll(query("t.executionId = :id and t.parentId = :parent", run.executionId(), run.id()));
    List<TaskExecution> all = new ArrayList<>(runs);
    for (TaskExecution one : runs) {
      if (one.childId() != null) {
        for (String child : descendants.withSelf(one.childId())) {
          all.addAll(query("t.executionId = :id", child, null));
        }
      }
    }
    return all.stream().filter(Invocations::makes).flatMap(r -> made(r).stream()).toList();
  }

  private List<TaskExecution> query(String where, String id, @Nullable String parent) {
    var query =
        entities
            .createQuery(
                "select t from TaskExecution t where " + where + " order by t.number",
                TaskExecution.class)
            .setParameter("id", id);
    if (parent != null) {
      query.setParameter("parent", parent);
    }
    return query.getResultList();
  }

  private static boolean makes(TaskExecution run) {
    JsonNode properties = run.properties();
    return properties != null
        && !run.status().equals(TaskStatus.SKIPPED.wireName())
        && MAKERS.contains(properties.path("API").asString("").toLowerCase(Locale.ROOT));
  }

  private List<Invocation> made(TaskExecution run) {
    JsonNode properties = run.properties();
    String region =
        properties == null ? "" : properties.path("Parameters").path("RegionId").asString("");
    return logs.page(run.executionId(), run.id(), null, Integer.MAX_VALUE).stream()
        .map(line -> invocation(line.line().message()))
        .filter(id -> !id.isEmpty())
        .map(id -> new Invocation(id, run, region))
        .toList();
  }

  private static String invocation(String message) {
    int at = message.indexOf(ANSWER);
    if (at < 0 || !message.startsWith("api call: ")) {
      return "";
    }
    JsonNode answer = StoredJson.parsed(message.substring(at + ANSWER.length()));
    return answer == null ? "" : answer.path("InvokeId").asString("");
  }

  /** An invocation: its id, the run that made it and the region it names, empty without. */
  public record Invocation(String id, TaskExecution run, String region) {}
}
