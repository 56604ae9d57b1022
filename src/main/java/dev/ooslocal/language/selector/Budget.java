package dev.ooslocal.language.selector;

import dev.ooslocal.language.EvaluationException;
import java.util.IdentityHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What one run of a program may use. Steps bound its time, the size of its values bounds its
 * memory; both limits are far beyond what templates need (chosen).
 */
final class Budget {
  static final ScopedValue<Budget> CURRENT = ScopedValue.newInstance();

  static final int STEPS = 1_000_000;
  static final int LARGEST = 4_000_000;
  static final int CHARACTERS = 50_000_000;

  /** Copying this many elements counts as one step. */
  private static final int ELEMENTS_PER_STEP = 8;

  private final Map<JsonNode, Integer> sizes = new IdentityHashMap<>();
  private int steps;
  private int characters;

  static Budget current() {
    return CURRENT.get();
  }

  /** Counts one step. */
  void step() {
    spend(1);
  }

  /** Counts a value that was produced. */
  void value(JsonNode value) {
    if (value.isString()) {
      text(value.stringValue().length());
    } else if (value.isContainer() && !value.isEmpty()) {
      spend(1);
      check(size(value, 0));
    } else {
      spend(1);
    }
  }

  /** Counts the characters of a text that is about to be made. */
  void text(long length) {
    check(length);
    spend(1 + (int) (length / 1000));
  }

  /** Counts the characters a regular expression looks at. */
  void character() {
    if (++characters > CHARACTERS) {
      throw exceeded("looked at more than " + CHARACTERS + " characters in regular expressions");
    }
  }

  /** Refuses an index that would make a huge list. */
  void index(double index) {
    if (index > LARGEST) {
      throw exceeded("used an index above " + LARGEST);
    }
  }

  private void spend(int count) {
    steps += count;
    if (steps > STEPS) {
      throw exceeded("took more than " + STEPS + " steps");
    }
  }

  private void check(long size) {
    if (size > LARGEST) {
      throw exceeded("made a value larger than " + LARGEST);
    }
  }

  /** Values are shared, never changed, so each is measured once. */
  private int size(JsonNode value, int depth) {
    if (!value.isContainer()) {
      return value.isString() ? 1 + value.stringValue().length() : 1;
    }
    Integer known = sizes.get(value);
    if (known != null) {
      return known;
    }
    if (depth > 1000) {
      throw exceeded("made a value nested deeper than 1000");
    }
    spend(value.size() / ELEMENTS_PER_STEP);
    long size = 1;
    for (JsonNode child : value) {
      size += size(child, depth + 1);
      check(size);
    }
    sizes.put(value, (int) size);
    return (int) size;
  }

  private static EvaluationException exceeded(String how) {
    return new EvaluationException("the jq program exceeded its budget: it " + how);
  }
}
