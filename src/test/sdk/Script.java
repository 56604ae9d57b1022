import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Does what {@code calls/*.json} say, one file per room: each step is a {@code call} {@code with}
 * parameters that answers what it {@code reads}, or {@code fails} with a code. A value that begins
 * with {@code @} was kept by an earlier step; {@code *} stands for any value, {@code ~x} for one
 * that contains x. Steps {@code until} something is so are repeated.
 */
final class Script {
  private static final Path CALLS = Path.of("src/test/sdk/calls");

  private final Sdk sdk;
  private final Map<String, JsonElement> kept = new HashMap<>();
  private final TreeSet<String> succeeded = new TreeSet<>();
  private final TreeSet<String> failed = new TreeSet<>();
  private final TreeSet<String> read = new TreeSet<>();
  private final Map<String, Boolean> fields = new TreeMap<>();
  private int wrong;

  private Script(Sdk sdk) {
    this.sdk = sdk;
  }

  static void run(Sdk sdk) throws Exception {
    Script script = new Script(sdk);
    try (Stream<Path> files = Files.list(CALLS)) {
      for (Path file : files.sorted().toList()) {
        script.play(file);
      }
    }
    script.judge();
  }

  private void play(Path file) throws IOException {
    for (JsonElement one : JsonParser.parseString(Files.readString(file)).getAsJsonArray()) {
      JsonObject step = one.getAsJsonObject();
      String operation = step.get("call").getAsString();
      if (sdk.operations().contains(operation)) {
        try {
          step(operation, step);
        } catch (Exception | AssertionError problem) {
          complain(file.getFileName() + ": " + operation + " " + step.get("with") + ": " + problem);
        }
      } else {
        complain(file.getFileName() + ": there is no " + operation);
      }
    }
  }

  private void step(String operation, JsonObject step) throws Exception {
    long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(step.has("until") ? 60 : 0);
    while (true) {
      try {
        once(operation, step);
        return;
      } catch (AssertionError notYet) {
        if (System.nanoTime() > latest) {
          throw notYet;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      }
    }
  }

  private void once(String operation, JsonObject step) throws Exception {
    JsonObject with = (JsonObject) filled(step.has("with") ? step.get("with") : new JsonObject());
    boolean known = !step.has("stranger");
    if (step.has("fails")) {
      fails(operation, with, known, step.get("fails").getAsString());
      return;
    }
    Object answer = sdk.call(operation, with, known);
    same("RequestId", "*", Beans.read(answer, "RequestId"));
    for (Map.Entry<String, JsonElement> one : part(step, "reads")) {
      String wanted = filled(one.getValue()).getAsString();
      same(operation + " " + one.getKey(), wanted, Beans.read(answer, one.getKey()));
      read.add(operation);
    }
    for (Map.Entry<String, JsonElement> one : part(step, "keeps")) {
      Object value = Beans.read(answer, one.getValue().getAsString());
      same("what is kept", "*", value);
      kept.put(one.getKey(), new JsonPrimitive(value.toString()));
    }
    Beans.walk(
        answer,
        operation + " ",
        (field, value) -> fields.merge(field, hasValue(value), Boolean::logicalOr));
    succeeded.add(operation);
  }

  private void fails(String operation, JsonObject with, boolean known, String code)
      throws Exception {
    try {
      sdk.call(operation, with, known);
    } catch (Sdk.Refused refused) {
      same(operation + " code", code, refused.code);
      failed.add(operation);
      return;
    }
    throw new IllegalStateException("it is accepted, not refused with " + code);
  }

  /** Each operation has had a success that was read, and an error. */
  private void judge() throws Exception {
    for (String operation : sdk.operations()) {
      if (!succeeded.contains(operation)) {
        complain(operation + " has never succeeded");
      } else if (!read.contains(operation)
          && !Beans.getters(sdk.answer(operation)).isEmpty()) {
        complain(operation + ": nothing is read of its answer");
      }
      if (!failed.contains(operation)) {
        complain(operation + " has never failed");
      }
    }
    fields.forEach(
        (field, seen) -> System.out.println((seen ? "READ " : "WITHOUT VALUE ") + field));
    System.out.println(
        wrong == 0 ? "ALL " + succeeded.size() + " DONE" : wrong + " THINGS ARE WRONG");
  }

  private void complain(String what) {
    wrong++;
    System.out.println("WRONG " + what);
  }

  private Iterable<Map.Entry<String, JsonElement>> part(JsonObject step, String name) {
    return step.has(name) ? step.getAsJsonObject(name).entrySet() : Map.<String, JsonElement>of().entrySet();
  }

  private JsonElement filled(JsonElement given) {
    if (given.isJsonObject()) {
      JsonObject filled = new JsonObject();
      given.getAsJsonObject().entrySet().forEach(one -> filled.add(one.getKey(), filled(one.getValue())));
      return filled;
    }
    if (given.isJsonArray()) {
      JsonArray filled = new JsonArray();
      given.getAsJsonArray().forEach(one -> filled.add(filled(one)));
      return filled;
    }
    String text = given.isJsonPrimitive() ? given.getAsString() : "";
    return text.startsWith("@") ? kept.getOrDefault(text.substring(1), given) : given;
  }

  private static void same(String what, String wanted, Object found) {
    String text = found instanceof Double number && number % 1 == 0 ? "" + number.longValue() : "" + found;
    boolean holds =
        wanted.equals("*")
            ? hasValue(found)
            : wanted.startsWith("~") ? text.contains(wanted.substring(1)) : text.equals(wanted);
    if (!holds) {
      throw new AssertionError(what + ": " + wanted + " expected, not " + text);
    }
  }

  private static boolean hasValue(Object value) {
    return value != null && !value.equals("") && !"[]".equals(value.toString()) && !"{}".equals(value.toString());
  }
}
