package dev.ooslocal.it;

import java.time.Duration;
import java.util.stream.IntStream;

/** Templates that keep the engine busy in different ways; each says how often it calls out. */
enum Work {
  /** Sleeps between two calls. */
  SLEEPS(2, "FormatVersion: OOS-2019-06-01\nTasks:\n" + call("first") + nap() + call("second")),

  /** A loop of calls, a few at a time. */
  LOOPS(5, "FormatVersion: OOS-2019-06-01\nTasks:\n" + nap() + call("each") + each(5)),

  /** Three child executions, each of which sleeps and calls. */
  CHILDREN(
      3,
      "FormatVersion: OOS-2019-06-01\nTasks:\n"
          + """
            - Name: each
              Action: ACS::Template
              Properties:
                TemplateContent: |
          """
          + ("FormatVersion: OOS-2019-06-01\nTasks:\n" + nap() + call("say")).indent(8)
          + each(3)),

  /** Makes an instance of the simulated cloud and waits for it. */
  WAITS(
      0,
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - Name: make
          Action: ACS::ExecuteAPI
          Properties:
            Service: ECS
            API: RunInstances
            Parameters:
              ImageId: aliyun_3_x64_20G_alibase_20240819.vhd
              InstanceType: ecs.g7.large
              InstanceName: 'of-{{ ACS::ExecutionId }}'
          Outputs:
            id: {Type: String, ValueSelector: 'InstanceIdSets.InstanceIdSet[0]'}
        - Name: wait
          Action: ACS::WaitFor
          Properties:
            Service: ECS
            API: DescribeInstances
            Parameters: {InstanceIds: ['{{ make.id }}']}
            PropertySelector: Instances.Instance[].Status
            DesiredValues: [Starting, Running]
        - Name: count
          Action: ACS::ExecuteAPI
          Properties:
            Service: ECS
            API: DescribeInstances
            Parameters: {InstanceName: 'of-{{ ACS::ExecutionId }}'}
          Outputs:
            n: {Type: Number, ValueSelector: TotalCount}
      Outputs:
        made: {Type: Number, Value: '{{ count.n }}'}
      """),

  /** Nothing but calls, one after the other. */
  CALLS(3, "FormatVersion: OOS-2019-06-01\nTasks:\n" + call("one") + call("two") + call("three"));

  private final int calls;
  private final String template;

  Work(int calls, String template) {
    this.calls = calls;
    this.template = template;
  }

  /** The template, with its calls going to this address, and sleeps of this length. */
  String template(String url, Duration nap) {
    return template.replace("URL_", url + "/" + name()).replace("NAP_", nap.toString());
  }

  /** How many calls one execution and its children make. */
  int calls() {
    return calls;
  }

  private static String call(String name) {
    return """
        - Name: %s
          Action: ACS::ExecuteHttpRequest
          Properties: {Method: POST, URL: 'URL_/{{ ACS::ExecutionId }}', Body: {from: '%s'}}
          Outputs:
            number: {Type: Number, ValueSelector: .number}
      """
        .formatted(name, name);
  }

  private static String nap() {
    return """
        - Name: nap
          Action: ACS::Sleep
          Properties: {Duration: NAP_}
      """;
  }

  private static String each(int items) {
    String numbers =
        String.join(", ", IntStream.rangeClosed(1, items).mapToObj(Integer::toString).toList());
    return """
          Loop:
            Items: [%s]
            RateControl: {Mode: Concurrency, Concurrency: 3, MaxErrors: 0}
      """
        .formatted(numbers);
  }
}
