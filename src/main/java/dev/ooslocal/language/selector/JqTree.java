package dev.ooslocal.language.selector;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.thisptr.jackson.jq.Expression;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.internal.operators.MultiplyOperator;
import net.thisptr.jackson.jq.internal.tree.FunctionCall;
import net.thisptr.jackson.jq.internal.tree.FunctionDefinition;
import net.thisptr.jackson.jq.internal.tree.fieldaccess.BracketFieldAccess;
import org.jspecify.annotations.Nullable;

/**
 * The parsed tree of a jq program, made countable. jackson-jq knows no limits and offers no hook
 * between the parts of a program, so the parts are exchanged for counted ones where the tree holds
 * them, once, right after parsing. On the way the names of called and defined functions are
 * collected, because jackson-jq would notice an unknown one only while it runs.
 */
final class JqTree {
  private static final String THEIRS = "net.thisptr.jackson.jq.";

  private final Set<String> called = new HashSet<>();
  private final Set<String> defined = new HashSet<>();

  /** A counted form of the tree. */
  Expression counted(Expression tree) {
    exchange(tree);
    return new Counted(tree);
  }

  /** Makes the parts of a node count, in place. */
  void exchange(Object node) {
    if (node instanceof FunctionCall || node instanceof FunctionDefinition) {
      collect(node);
    }
    for (Class<?> type = node.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          exchange(node, field);
        }
      }
    }
  }

  /** The functions that are called but neither built in nor defined, as {@code name/arity}. */
  List<String> unknown(Collection<String> builtIn) {
    return called.stream()
        .filter(name -> !defined.contains(name) && !builtIn.contains(name))
        .sorted()
        .toList();
  }

  private void exchange(Object node, Field field) {
    Object old = read(node, field);
    if (old == null || old instanceof Scope) {
      return;
    }
    Object changed = changed(old, node);
    if (changed != old) {
      write(node, field, changed);
    }
  }

  private Object changed(Object part, Object holder) {
    return switch (part) {
      case Counted counted -> counted;
      case BoundedIndex bounded -> bounded;
      case Expression expression when holder instanceof BracketFieldAccess ->
          new BoundedIndex(counted(expression));
      case Expression expression -> counted(expression);
      case MultiplyOperator multiply -> new BoundedMultiply(multiply);
      case List<?> list -> list.stream().map(element -> changed(element, holder)).toList();
      case Enum<?> constant -> constant;
      default -> {
        if (part.getClass().getName().startsWith(THEIRS)) {
          exchange(part);
        }
        yield part;
      }
    };
  }

  private void collect(Object node) {
    List<String> names = new ArrayList<>();
    List<List<?>> lists = new ArrayList<>();
    for (Field field : node.getClass().getDeclaredFields()) {
      Object value = Modifier.isStatic(field.getModifiers()) ? null : read(node, field);
      if (value instanceof String text && !field.getName().equals("moduleName")) {
        names.add(text);
      } else if (value instanceof List<?> list) {
        lists.add(list);
      }
    }
    List<?> arguments = lists.isEmpty() ? List.of() : lists.getFirst();
    String name = names.getFirst() + "/" + arguments.size();
    if (node instanceof FunctionCall) {
      called.add(name);
    } else {
      defined.add(name);
      arguments.forEach(argument -> defined.add(argument.toString().replace("$", "") + "/0"));
    }
  }

  private static @Nullable Object read(Object node, Field field) {
    try {
      field.setAccessible(true);
      return field.get(node);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("jackson-jq is not as expected: " + field, e);
    }
  }

  private static void write(Object node, Field field, Object value) {
    try {
      field.set(node, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("jackson-jq is not as expected: " + field, e);
    }
  }
}
