import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Fills requests with their setters, and reads answers with their getters. */
final class Beans {
  private static final Gson GSON =
      new GsonBuilder().setFieldNamingPolicy(FieldNamingPolicy.UPPER_CAMEL_CASE).create();

  private Beans() {}

  /** Sets what is given; what an SDK has no setter for is left out, as its users would have to. */
  static <T> T filled(T request, JsonObject parameters) throws ReflectiveOperationException {
    for (Map.Entry<String, JsonElement> given : parameters.entrySet()) {
      Optional<Method> setter = setter(request.getClass(), given.getKey());
      if (setter.isPresent()) {
        Type type = setter.get().getGenericParameterTypes()[0];
        setter.get().invoke(request, value(given.getValue(), type));
      }
    }
    return request;
  }

  private static Optional<Method> setter(Class<?> type, String field) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 1)
        .filter(
            method ->
                method.getName().equalsIgnoreCase("set" + field)
                    || method.getName().equalsIgnoreCase("set" + field + "s"))
        .findFirst();
  }

  private static Object value(JsonElement given, Type type) {
    Class<?> raw = (Class<?>) (type instanceof ParameterizedType many ? many.getRawType() : type);
    if (raw == String.class && !given.isJsonPrimitive()) {
      return given.toString();
    }
    if (Map.class.isAssignableFrom(raw) && given.isJsonArray()) {
      JsonObject numbered = new JsonObject();
      given.getAsJsonArray().forEach(one -> numbered.add("" + numbered.size(), one));
      return GSON.fromJson(numbered, Map.class);
    }
    return Map.class.isAssignableFrom(raw)
        ? GSON.fromJson(given, Map.class)
        : GSON.fromJson(given, type);
  }

  /** What stands at {@code Executions.0.Status}; {@code #} is the size of a list or a map. */
  static Object read(Object answer, String path) throws ReflectiveOperationException {
    Object at = answer;
    for (String part : path.split("\\.")) {
      at = step(at, part, path);
    }
    return at;
  }

  private static Object step(Object at, String part, String path)
      throws ReflectiveOperationException {
    if (at == null) {
      return null;
    }
    if (at instanceof List<?> list) {
      return part.equals("#")
          ? (Object) list.size()
          : !part.matches("\\d+") ? list : Integer.parseInt(part) < list.size() ? list.get(Integer.parseInt(part)) : null;
    }
    if (at instanceof Map<?, ?> map) {
      return part.equals("#") ? (Object) map.size() : map.get(part);
    }
    for (Method method : at.getClass().getMethods()) {
      if (method.getName().equalsIgnoreCase("get" + part) && method.getParameterCount() == 0) {
        return method.invoke(at);
      }
    }
    throw new NoSuchMethodException(at.getClass().getSimpleName() + " has no " + part + " (" + path + ")");
  }

  /** Tells each field below an answer, by its path without numbers, with its value. */
  static void walk(Object answer, String path, BiConsumer<String, Object> each)
      throws ReflectiveOperationException {
    if (answer instanceof List<?> list) {
      for (Object one : list) {
        walk(one, path, each);
      }
      return;
    }
    for (Method getter : getters(answer.getClass())) {
      Object value = getter.invoke(answer);
      String at = path + getter.getName().substring(3);
      each.accept(at, value);
      if (value != null && (value instanceof List || !getters(value.getClass()).isEmpty())) {
        walk(value, at + ".", each);
      }
    }
  }

  /** The getters of what the SDK itself declares. */
  static List<Method> getters(Class<?> type) {
    return !type.getName().startsWith("com.aliyun")
        ? List.of()
        : Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.getName().startsWith("get"))
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> !List.of("getRequestId", "getInstance").contains(method.getName()))
            .toList();
  }
}
