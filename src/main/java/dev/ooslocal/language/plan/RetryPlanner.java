package dev.ooslocal.language.plan;

import dev.ooslocal.language.Retry;
import dev.ooslocal.language.Retry.DelayType;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;

/** Plans how a WaitFor repeats. */
final class RetryPlanner {
  private static final List<String> DELAYS = List.of("Exponential", "Constant", "Linear");

  private final Problems problems;

  RetryPlanner(Problems problems) {
    this.problems = problems;
  }

  Retry plan(TaskDraft task) {
    Retry defaults = Retry.DEFAULT;
    return new Retry(
        number(task, "Retries", 0, 300, defaults.retries()),
        delayType(task),
        number(task, "Delay", 1, 3600, defaults.delay()),
        number(task, "BackOff", 1, 3600, defaults.backOff()),
        number(task, "MaxRetryInterval", 1, 1800, defaults.maxInterval()));
  }

  private int number(TaskDraft task, String key, int least, int most, int byDefault) {
    Source source = task.member(key);
    if (source == null) {
      return byDefault;
    }
    try {
      int number = Integer.parseInt(source.text().strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    problems.add("retry", source, key + " is a number from " + least + " to " + most);
    return byDefault;
  }

  private DelayType delayType(TaskDraft task) {
    Source source = task.member("DelayType");
    if (source == null) {
      return DelayType.EXPONENTIAL;
    }
    return switch (source.text()) {
      case "Exponential" -> DelayType.EXPONENTIAL;
      case "Constant" -> DelayType.CONSTANT;
      case "Linear" -> DelayType.LINEAR;
      default -> {
        String message = "there is no DelayType " + source.text();
        problems.add("retry", source, message, source.text(), DELAYS);
        yield DelayType.EXPONENTIAL;
      }
    };
  }
}
