package dev.ooslocal.execution;

import dev.ooslocal.engine.Signal;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** Signals as they are stored: their components and, under {@code is}, their kind. */
final class SignalText {
  private static final String KIND = "is";

  private static final Map<String, Class<? extends Signal>> KINDS =
      List.of(
              Signal.Cancel.class,
              Signal.Admit.class,
              Signal.Notify.class,
              Signal.Trigger.class,
              Signal.ChildEnded.class,
              Signal.ChildMoved.class,
              Signal.CallEnded.class,
              Signal.Update.class)
          .stream()
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private SignalText() {}

  static String write(Signal signal) {
    ObjectNode tree = StoredJson.tree((Record) signal);
    return Json.text(tree.put(KIND, signal.getClass().getSimpleName()));
  }

  static Signal read(String text) {
    ObjectNode tree = StoredJson.readObject(text);
    String kind = tree.remove(KIND).asString();
    Class<? extends Signal> type = KINDS.get(kind);
    if (type == null) {
      throw new IllegalStateException("a stored signal of an unknown kind: " + kind);
    }
    return StoredJson.ofTree(tree, type);
  }
}
