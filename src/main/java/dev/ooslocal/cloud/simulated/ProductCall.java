package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call to a simulated product. Reads parameters in all the forms callers use: JSON values or
 * their text, lists under the singular or plural name.
 *
 * @param worlds whose resources it sees: those of its account and, in lenient mode, those of a
 *     world made up for its execution; the first keeps what the call creates
 * @param parameters nested, also when they came flattened
 * @param now the domain time
 * @param rest what a ROA call adds; null for RPC calls
 * @param caller who calls over the gate; null when a template calls
 * @param reads what has been asked of it, shared by all forms of the same call
 */
public record ProductCall(
    String account,
    List<String> worlds,
    String region,
    ObjectNode parameters,
    Instant now,
    CloudCall.@Nullable Rest rest,
    @Nullable Caller caller,
    Reads reads) {
  private static final int BAD_REQUEST = 400;

  public ProductCall {
    worlds = List.copyOf(worlds);
  }

  /** An RPC call in the name of an account. */
  public ProductCall(String account, String region, ObjectNode parameters, Instant now) {
    this(account, region, parameters, now, null, null);
  }

  /** A call that sees the resources of its account alone. */
  public ProductCall(
      String account,
      String region,
      ObjectNode parameters,
      Instant now,
      CloudCall.@Nullable Rest rest,
      @Nullable Caller caller) {
    this(account, List.of(account), region, parameters, now, rest, caller);
  }

  /** A call of which nothing has been asked yet. */
  public ProductCall(
      String account,
      List<String> worlds,
      String region,
      ObjectNode parameters,
      Instant now,
      CloudCall.@Nullable Rest rest,
      @Nullable Caller caller) {
    this(account, worlds, region, parameters, now, rest, caller, new Reads());
  }

  /** All of them; whoever takes them so has read them all. */
  @Override
  public ObjectNode parameters() {
    reads.noteAll();
    return parameters;
  }

  /** All of them, of which whoever takes them so reads the single ones by their names. */
  public ObjectNode given() {
    return parameters;
  }

  /** The value of one; missing when it is absent. */
  public JsonNode value(String name) {
    reads.note(name);
    return parameters.path(name);
  }

  /** The same call made in another region. */
  public ProductCall in(String other) {
    return new ProductCall(account, worlds, other, parameters, now, rest, caller, reads);
  }

  /** The same call with other parameters. */
  public ProductCall with(ObjectNode others) {
    return new ProductCall(account, worlds, region, others, now, rest, caller, reads);
  }

  /** The same call made at another time. */
  public ProductCall at(Instant other) {
    return new ProductCall(account, worlds, region, parameters, other, rest, caller, reads);
  }

  /** A call whose parameters are what stands inside one of this. */
  public ProductCall inside(ObjectNode nested) {
    return new ProductCall(account, worlds, region, nested, now, rest, caller);
  }

  /** Where what it creates is kept. */
  public String world() {
    return worlds.getFirst();
  }

  /** The same call, which sees another world beside that of its account. */
  ProductCall seeing(String other) {
    return in(List.of(account, other));
  }

  /** The same call, whose creations belong to the world that was made up, if there is one. */
  ProductCall madeUp() {
    return in(worlds.reversed());
  }

  private ProductCall in(List<String> others) {
    return new ProductCall(account, others, region, parameters, now, rest, caller, reads);
  }

  /** Says that the answer depends on these, too, where a call may get by without them. */
  public void minds(String... names) {
    for (String name : names) {
      reads.note(name);
    }
  }

  /** A text; empty when absent or blank. */
  public Optional<String> text(String name) {
    JsonNode value = value(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    String text = value.isContainer() ? Json.text(value) : value.asString();
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  public String text(String name, String otherwise) {
    return text(name).orElse(otherwise);
  }

  public String required(String name) {
    return text(name).orElseThrow(() -> missing(name));
  }

  public boolean flag(String name) {
    return text(name).map(value -> value.equalsIgnoreCase("true")).orElse(false);
  }

  /**
   * @throws ApiException InvalidParameter when it is no number within the bounds
   */
  public int number(String name, int otherwise, int least, int most) {
    String text = text(name).orElse(null);
    if (text == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notOne) {
      // answered below, like a number out of bounds
    }
    throw new ApiException(
        "InvalidParameter", BAD_REQUEST, "The specified parameter " + name + " is not valid.");
  }

  /** A list of texts under the first of the names that is given; empty when none is. */
  public List<String> texts(String... names) {
    for (String name : names) {
      List<String> values = new ArrayList<>();
      list(name).forEach(value -> values.add(value.asString()));
      if (!values.isEmpty()) {
        return List.copyOf(values);
      }
    }
    return List.of();
  }

  public List<String> requiredTexts(String... names) {
    List<String> values = texts(names);
    if (values.isEmpty()) {
      throw missing(names[0]);
    }
    return values;
  }

  /** A list, its JSON text, or a single value as a list of one. */
  public ArrayNode list(String name) {
    JsonNode value = value(name);
    return switch (value) {
      case MissingNode _ -> numbered(name);
      case ArrayNode array -> array;
      case JsonNode other -> other.isNull() ? Json.array() : single(other);
    };
  }

  /** Templates number their values, {@code InstanceId.1}; the dots are gone when a call is made. */
  private ArrayNode numbered(String name) {
    ArrayNode list = Json.array();
    for (JsonNode value = parameters.path(name + 1);
        !value.isMissingNode() && !value.isNull();
        value = parameters.path(name + (list.size() + 1))) {
      list.add(value);
      reads.note(name + list.size());
    }
    return list;
  }

  private static ArrayNode single(JsonNode value) {
    String text = value.isContainer() ? "" : value.asString();
    if (text.stripLeading().startsWith("[")) {
      ArrayNode parsed = parsed(text);
      if (parsed != null) {
        return parsed;
      }
    }
    return text.isBlank() && !value.isContainer() ? Json.array() : Json.array().add(value);
  }

  private static @Nullable ArrayNode parsed(String text) {
    try {
      return Json.parse(text) instanceof ArrayNode array ? array : null;
    } catch (JacksonException notJson) {
      return null;
    }
  }

  public static ApiException missing(String name) {
    return new ApiException(
        "MissingParameter",
        BAD_REQUEST,
        "The input parameter \"%s\" that is mandatory for processing this request is not supplied."
            .formatted(name));
  }
}
