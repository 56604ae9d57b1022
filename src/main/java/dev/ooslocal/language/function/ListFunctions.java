package dev.ooslocal.language.function;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;

/** Functions on lists. */
final class ListFunctions {
  static final List<BuiltIn> ALL =
      List.of(
          BuiltIn.pure("Select", 2, ListFunctions::select),
          BuiltIn.pure("First", argument -> element(Arguments.list(argument), 0)),
          BuiltIn.pure("Last", argument -> element(Arguments.list(argument), -1)),
          BuiltIn.pure("ListJoin", Arguments::list),
          BuiltIn.pure("MergeList", ListFunctions::mergeList),
          BuiltIn.pure("RangeSelect", 3, ListFunctions::rangeSelect),
          BuiltIn.pure("CalculateBatch", 2, ListFunctions::calculateBatch),
          BuiltIn.pure("Min", argument -> extreme(argument, -1)),
          BuiltIn.pure("Max", argument -> extreme(argument, 1)));

  private ListFunctions() {}

  private static JsonNode select(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 2);
    JsonNode from = Arguments.parsed(arguments.at(1));
    if (from.isObject()) {
      JsonNode member = from.get(arguments.text(0));
      return member == null ? Json.nothing() : member;
    }
    return from.isNull() ? from : element(Arguments.list(from), arguments.integer(0));
  }

  private static JsonNode element(ArrayNode list, int index) {
    JsonNode element = list.get(index < 0 ? index + list.size() : index);
    return element == null ? Json.nothing() : element;
  }

  /** A list of lists, or that list in a list of its own. */
  private static JsonNode mergeList(JsonNode argument) {
    ArrayNode lists = Arguments.list(argument);
    boolean wrapped = lists.size() == 1 && lists.path(0).isArray() && holdsLists(lists.path(0));
    ArrayNode merged = Json.array();
    for (JsonNode part : wrapped ? lists.path(0) : lists) {
      JsonNode list = Arguments.parsed(part);
      if (!list.isArray()) {
        addPresent(list, merged);
        continue;
      }
      list.forEach(element -> addPresent(element, merged));
    }
    return merged;
  }

  private static boolean holdsLists(JsonNode list) {
    for (JsonNode element : list) {
      if (!element.isArray() && !element.isNull()) {
        return false;
      }
    }
    return true;
  }

  private static void addPresent(JsonNode element, ArrayNode to) {
    if (!element.isNull()) {
      to.add(element);
    }
  }

  private static JsonNode rangeSelect(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 3);
    ArrayNode list = arguments.list(2);
    int start = bounded(arguments.integer(0), list.size());
    int end = bounded(arguments.integer(1), list.size());
    ArrayNode range = Json.array();
    for (int i = start; i < end; i++) {
      range.add(list.path(i));
    }
    return range;
  }

  private static int bounded(int index, int size) {
    return Math.clamp(index < 0 ? (long) index + size : index, 0, size);
  }

  /** How many items make so many batches, rounded up, at least one (chosen). */
  private static JsonNode calculateBatch(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 2);
    int batches = arguments.integer(0);
    if (batches < 1) {
      throw new EvaluationException("the number of batches is at least 1, not " + batches);
    }
    return IntNode.valueOf(Math.max(1, Math.ceilDiv(arguments.list(1).size(), batches)));
  }

  private static JsonNode extreme(JsonNode argument, int sign) {
    JsonNode best = Json.nothing();
    for (JsonNode value : Arguments.list(argument)) {
      BigDecimal number = Arguments.number(value);
      if (best.isNull() || Integer.signum(number.compareTo(Arguments.number(best))) == sign) {
        best = value;
      }
    }
    return best;
  }
}
