package dev.ooslocal.language.expression;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Selector;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A value that stands elsewhere. Names are in the spelling of their declaration. */
sealed interface Reference extends Expression {
  @Override
  default boolean isConstant() {
    return false;
  }

  @Override
  default boolean refersToItem() {
    return false;
  }

  /** A parameter; its value may itself refer to the parameter store. */
  record ToParameter(String name) implements Reference {
    @Override
    public JsonNode evaluate(Environment environment) {
      return StoreReferences.resolve(environment.parameter(name), environment);
    }

    @Override
    public JsonNode written() {
      return Written.reference(name);
    }
  }

  /** An output of a task; null when the task did not run. */
  record ToOutput(String task, String name) implements Reference {
    @Override
    public JsonNode evaluate(Environment environment) {
      return environment.output(task, name).orElse(Json.nothing());
    }

    @Override
    public JsonNode written() {
      return Written.reference(task + "." + name);
    }
  }

  /**
   * A part of an output of a task. Chosen: the value itself where the path leads to one place, else
   * all there is as a list.
   */
  record ToPart(ToOutput output, String path, Selector selector) implements Reference {
    private static final Pattern ONE_PLACE =
        Pattern.compile("(?:\\.\\w+\\??|\\.?\\[(?:-?\\d+|\"[^\"]*\")]\\??)+");

    @Override
    public JsonNode evaluate(Environment environment) {
      ValueType type = ONE_PLACE.matcher(path).matches() ? ValueType.JSON : ValueType.LIST;
      return selector.output(output.evaluate(environment), type);
    }

    @Override
    public JsonNode written() {
      return Written.reference(output.task() + "." + output.name() + path);
    }
  }

  /** A part of the raw result of a task; always a list. */
  record ToResult(String task, Selector selector) implements Reference {
    @Override
    public JsonNode evaluate(Environment environment) {
      return selector.output(environment.result(task), ValueType.LIST);
    }

    @Override
    public JsonNode written() {
      return Written.reference(task + selector.text());
    }
  }

  /** A pseudo parameter. */
  record ToPseudo(String name) implements Reference {
    @Override
    public JsonNode evaluate(Environment environment) {
      return environment.pseudo(name);
    }

    @Override
    public JsonNode written() {
      return Written.reference(name);
    }

    @Override
    public boolean refersToItem() {
      return name.equals(PseudoParameters.ITEM);
    }
  }

  /** A value of the parameter store. */
  record ToStore(boolean secret, String name) implements Reference {
    @Override
    public JsonNode evaluate(Environment environment) {
      String text = environment.stored(secret, name);
      return Json.string(StoreReferences.resolve(text, environment));
    }

    @Override
    public JsonNode written() {
      return Written.reference((secret ? "oos-secret:" : "oos:") + name);
    }
  }
}
