package dev.ooslocal.language.check;

import dev.ooslocal.language.expression.ExpressionReader;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The speed of a loop is given in known words and in numbers or percentages, in the present form
 * under RateControl and in the older one directly under Loop.
 */
final class RateControls implements TaskRule {
  private static final List<String> KEYS =
      List.of(
          "Mode", "MaxErrors", "Concurrency", "Batch", "ConcurrencyInBatches", "BatchPauseOption");
  private static final List<String> MODES = List.of("Concurrency", "Batch");
  private static final List<String> PAUSES =
      List.of("Automatic", "FirstBatchPause", "EveryBatchPause");
  private static final Pattern AMOUNT = Pattern.compile("\\d+(\\.\\d+)?%?");

  @Override
  public void check(TaskDraft task, Draft draft, Problems problems) {
    Source loop = task.member("Loop");
    if (loop == null) {
      return;
    }
    Source control = loop.member("RateControl");
    if (control == null) {
      values(loop.members(), problems);
    } else {
      check(control, problems);
    }
  }

  static void check(Source control, Problems problems) {
    if (control.isMap() && !ExpressionReader.isFunction(control)) {
      if (control.member("Mode") == null) {
        problems.add("rate-control", control, "RateControl needs a Mode", "", MODES);
      }
      control.members().forEach((key, member) -> known(key, member, problems));
      values(control.members(), problems);
    } else if (!control.isMap() && !refers(control)) {
      problems.add("rate-control", control, "RateControl is a map or a reference to one");
    }
  }

  private static void known(String key, Source.Member member, Problems problems) {
    if (!KEYS.contains(key)) {
      problems.add(
          "rate-control",
          member.position(),
          member.value().path(),
          "RateControl has no key " + key,
          key,
          KEYS);
    }
  }

  private static void values(Map<String, Source.Member> members, Problems problems) {
    members.forEach(
        (key, member) -> {
          Source value = member.value();
          switch (key) {
            case "Mode" -> word(value, MODES, problems);
            case "BatchPauseOption" -> word(value, PAUSES, problems);
            case "MaxErrors", "Concurrency" -> amount(value, problems);
            case "Batch", "ConcurrencyInBatches" -> amounts(value, problems);
            default -> {
              // told as an unknown key
            }
          }
        });
  }

  private static void word(Source value, List<String> allowed, Problems problems) {
    if (!isOpen(value) && !allowed.contains(value.text())) {
      String message = "this is " + String.join(" or ", allowed);
      problems.add("rate-control", value, message, value.text(), allowed);
    }
  }

  private static void amounts(Source value, Problems problems) {
    if (value.isList()) {
      value.items().forEach(one -> amount(one, problems));
    } else {
      amount(value, problems);
    }
  }

  private static void amount(Source value, Problems problems) {
    if (!isOpen(value) && !AMOUNT.matcher(value.text().strip()).matches()) {
      problems.add("rate-control", value, "this is a number or a percentage such as 25%");
    }
  }

  /** Whether the value is known only when the template runs. */
  private static boolean isOpen(Source value) {
    return value.isNull() || refers(value) || ExpressionReader.isFunction(value);
  }

  private static boolean refers(Source value) {
    return value.isText() && value.text().contains("{{");
  }
}
