package dev.ooslocal.language.expression;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Selector;
import dev.ooslocal.language.Selectors;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what stands between two pairs of braces. What is no reference at all stays text. */
final class ReferenceReader {
  private static final Pattern STORED =
      Pattern.compile("(oos-secret|oos)\\s*:\\s*([\\w\\-./]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PSEUDO = Pattern.compile("ACS::\\w+", Pattern.CASE_INSENSITIVE);
  private static final Pattern PREFIXED = Pattern.compile("[\\w\\-]+\\s*:[\\s:]*[\\w\\-./]+");
  private static final List<String> KINDS =
      Stream.concat(PseudoParameters.NAMES.stream(), Stream.of("oos:name", "oos-secret:name"))
          .toList();
  private static final Pattern NAMED = Pattern.compile("([\\w\\-]+)((?:[.\\[].*)?)");
  private static final Pattern SIMPLE = Pattern.compile("\\.([\\w\\-]+)");
  private static final Pattern PART = Pattern.compile("\\.([\\w\\-]+)([.\\[].*)");

  private final Names names;
  private final Problems problems;

  ReferenceReader(Names names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /** The reference, or empty when the text is none, or none that is known. */
  Optional<Expression> read(String inside, Source at, Reach reach) {
    String text = inside.strip();
    Matcher stored = STORED.matcher(text);
    if (stored.matches()) {
      if (reach.leavesStored()) {
        return Optional.empty();
      }
      boolean secret = stored.group(1).length() > "oos".length();
      return Optional.of(new Reference.ToStore(secret, stored.group(2)));
    }
    if (PSEUDO.matcher(text).matches()) {
      return pseudo(text, at, reach);
    }
    if (PREFIXED.matcher(text).matches()) {
      problems.add(
          "unknown-reference", at, "there is no reference of the kind " + text, text, KINDS);
      return Optional.empty();
    }
    Matcher named = NAMED.matcher(text);
    if (!named.matches()) {
      return Optional.empty();
    }
    return named.group(2).isEmpty()
        ? parameter(text, at, reach)
        : ofTask(named.group(1), named.group(2), at, reach);
  }

  private Optional<Expression> pseudo(String text, Source at, Reach reach) {
    Optional<String> name = PseudoParameters.find(text);
    if (name.isEmpty()) {
      String message = "there is no pseudo parameter " + text;
      problems.add("unknown-reference", at, message, text, PseudoParameters.NAMES);
    }
    name.filter(PseudoParameters.ITEM::equals).ifPresent(item -> reach.usesItem(at));
    return name.map(Reference.ToPseudo::new);
  }

  private Optional<Expression> parameter(String name, Source at, Reach reach) {
    String parameter = names.findParameter(name);
    if (parameter != null) {
      return Optional.of(new Reference.ToParameter(parameter));
    }
    boolean number = name.chars().allMatch(Character::isDigit);
    return number ? Optional.empty() : unknown(name, "no parameter is called " + name, at, reach);
  }

  private Optional<Expression> ofTask(String name, String rest, Source at, Reach reach) {
    Names.TaskNames task = names.findTask(name);
    if (task == null) {
      String parameter = names.findParameter(name);
      String message =
          parameter == null
              ? "no task is called " + name
              : parameter + " is a parameter, whose parts are taken by Fn::Select or Fn::Jq";
      return unknown(name + rest, message, at, reach);
    }
    if (task.index() >= reach.limit()) {
      String message = "the task " + task.name() + " has not run yet here";
      return unknown(name + rest, message, at, reach);
    }
    Matcher simple = SIMPLE.matcher(rest);
    if (!simple.matches()) {
      return path(task, rest, at, reach);
    }
    String output = task.output(simple.group(1));
    if (output != null) {
      reach.usesTask(task.index());
      return Optional.of(new Reference.ToOutput(task.name(), output));
    }
    if (task.outputs().isEmpty() && task.embedded().isEmpty()) {
      return result(task, rest, at, reach);
    }
    String message =
        "the task %1$s has no output %2$s; a field of its result is %1$s.[\"%2$s\"]"
            .formatted(task.name(), simple.group(1));
    return unknown(name + rest, message, at, reach);
  }

  /** A path begins in an output that is declared, else in the raw result. */
  private Optional<Expression> path(Names.TaskNames task, String path, Source at, Reach reach) {
    Matcher part = PART.matcher(path);
    String output = part.matches() ? task.output(part.group(1)) : null;
    if (output == null) {
      return result(task, path, at, reach);
    }
    String within = part.group(2);
    Optional<Selector> selector = selector(within.startsWith("[") ? "." + within : within, at);
    reach.usesTask(task.index());
    return selector.map(
        found -> new Reference.ToPart(new Reference.ToOutput(task.name(), output), within, found));
  }

  private Optional<Expression> result(Names.TaskNames task, String path, Source at, Reach reach) {
    Optional<Selector> selector = selector(path, at);
    selector.ifPresent(found -> reach.usesResult(task.index()));
    return selector.map(found -> new Reference.ToResult(task.name(), found));
  }

  private Optional<Selector> selector(String path, Source at) {
    try {
      return Optional.of(Selectors.of(path));
    } catch (EvaluationException e) {
      problems.add("selector", at, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<Expression> unknown(String text, String message, Source at, Reach reach) {
    problems.add("unknown-reference", at, message, text, names.references(reach.limit()));
    return Optional.empty();
  }
}
