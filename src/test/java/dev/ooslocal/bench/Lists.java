package dev.ooslocal.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Asks every filter of the lists, one connection, with many executions stored. */
final class Lists {
  private static final int WARM_UP = 150;
  private static final int ASKED = 300;

  private final Server server;

  Lists(Server server) {
    this.server = server;
  }

  /** Stores executions, a few of which stand out, and answers the times of each question. */
  Map<String, Times> measure(int stored) {
    try (Rpc rpc = new Rpc(server.port())) {
      rpc.reset();
      Map<String, byte[]> questions = questions(rpc, stored);
      byte[] start =
          Rpc.request("StartExecution", "TemplateName", BenchTemplate.TASKS_1.templateName());
      Map<String, Times> times = new LinkedHashMap<>();
      questions.forEach((name, request) -> times.put(name, ask(request, start)));
      return times;
    }
  }

  private Map<String, byte[]> questions(Rpc rpc, int stored) {
    BenchTemplate template = BenchTemplate.TASKS_1;
    rpc.call(
        "CreateTemplate", "TemplateName", template.templateName(), "Content", template.content());
    String middle = fill(rpc, template.templateName(), stored);
    JsonNode some = rpc.call("ListExecutions", "ExecutionId", middle).path("Executions").path(0);
    String when = some.path("StartDate").asString();
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    String next = rpc.call("ListExecutions").path("NextToken").asString();
    Map<String, byte[]> questions = new LinkedHashMap<>();
    list(questions, "no filter");
    list(questions, "NextToken", next);
    list(questions, "ExecutionId", middle);
    list(questions, "Status", "Success");
    list(questions, "Status", "Failed");
    list(questions, "Mode", "Automatic");
    list(questions, "Mode", "Debug");
    list(questions, "Category", "Other");
    list(questions, "Category", "TimerTrigger");
    list(questions, "TemplateName", template.templateName());
    list(questions, "TemplateName", "nothing-like-it");
    list(questions, "Depth", "FirstChildDepth");
    list(questions, "IncludeChildExecution", "true");
    list(questions, "ParentExecutionId", middle);
    list(questions, "Description", "rare");
    list(questions, "ExecutedBy", "root");
    list(questions, "ExecutedBy", "nobody");
    list(questions, "RamRole", "OOSServiceRole");
    list(questions, "ResourceGroupId", "rg-rare");
    list(questions, "ResourceId", "i-rare0001");
    list(questions, "ResourceTemplateName", template.templateName());
    list(questions, "Tags", "{\"kind\":\"rare\"}");
    list(questions, "StartDateAfter", when);
    list(questions, "StartDateBefore", when);
    list(questions, "EndDateAfter", now);
    list(questions, "EndDateBefore", when);
    list(questions, "SortField", "EndDate");
    list(questions, "SortField", "Status");
    list(questions, "SortOrder", "Ascending");
    questions.put(
        "ListTaskExecutions ExecutionId", Rpc.request("ListTaskExecutions", "ExecutionId", middle));
    return questions;
  }

  private static void list(Map<String, byte[]> questions, String... nameAndValue) {
    String label = String.join("=", nameAndValue);
    questions.put(
        "ListExecutions " + (label.startsWith("NextToken") ? "NextToken" : label),
        nameAndValue.length == 1
            ? Rpc.request("ListExecutions")
            : Rpc.request("ListExecutions", nameAndValue));
  }

  /** Half before and half after the few that stand out, one of which it answers. */
  private String fill(Rpc rpc, String template, int stored) {
    Load.starts(server.port(), template, stored / 2);
    String id = "";
    for (int i = 0; i < 20; i++) {
      id =
          rpc.call(
                  "StartExecution",
                  "TemplateName",
                  template,
                  "Description",
                  "a rare one",
                  "ResourceGroupId",
                  "rg-rare",
                  "Tags",
                  "{\"kind\":\"rare\"}")
              .path("Execution")
              .path("ExecutionId")
              .asString();
    }
    Load.starts(server.port(), template, stored / 2);
    while (rpc.count("Started", 1) > 0) {
      Pause.millis(20);
    }
    return id;
  }

  /** Each time after another start: what the database remembers of the last answer is no help. */
  private Times ask(byte[] request, byte[] start) {
    Times times = new Times();
    try (Connection connection = new Connection(server.port())) {
      for (int i = 0; i < WARM_UP + ASKED; i++) {
        connection.send(start);
        long begin = System.nanoTime();
        connection.send(request);
        if (i >= WARM_UP) {
          times.add(System.nanoTime() - begin);
        }
      }
    }
    return Times.all(List.of(times));
  }
}
