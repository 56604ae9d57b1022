package dev.ooslocal.bench;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The templates that are run: nothing but what the service itself costs. */
enum BenchTemplate {
  TASKS_1("1 task", tasks(1)),
  TASKS_5("5 tasks", tasks(5)),
  TASKS_50("50 tasks", tasks(50)),
  LOOP_100("loop of 100", loop());

  private final String label;
  private final String content;

  BenchTemplate(String label, String content) {
    this.label = label;
    this.content = content;
  }

  String label() {
    return label;
  }

  String content() {
    return content;
  }

  String templateName() {
    return "bench-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String tasks(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            n ->
                """
                - Name: task%d
                  Action: ACS::Choice
                  Properties:
                    DefaultTask: ACS::NEXT
                """
                    .formatted(n))
        .collect(Collectors.joining("", "FormatVersion: OOS-2019-06-01\nTasks:\n", ""));
  }

  /** A hundred calls that the simulated cloud answers. */
  private static String loop() {
    return """
    FormatVersion: OOS-2019-06-01
    Tasks:
    - Name: calls
      Action: ACS::ExecuteAPI
      Properties:
        Service: ECS
        API: DescribeRegions
        Parameters:
          RegionId: cn-hangzhou
      Loop:
        Items: [%s]
        RateControl:
          Mode: Concurrency
          MaxErrors: 0
          Concurrency: 10
    """
        .formatted(
            IntStream.range(0, 100).mapToObj(n -> "item" + n).collect(Collectors.joining(", ")));
  }
}
