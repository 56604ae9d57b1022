package dev.ooslocal.rpc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a request that neither the gate nor the operation reads. */
final class Unread {
  private Unread() {}

  static List<String> names(Exchange exchange) {
    List<String> told = exchange.unread();
    if (told != null) {
      return told;
    }
    Served<?, ?> operation = exchange.operation();
    return exchange.parameters().keySet().stream()
        .filter(name -> !Common.NAMES.contains(name) && !isRead(operation, name))
        .toList();
  }

  private static boolean isRead(@Nullable Served<?, ?> operation, String name) {
    int dot = name.indexOf('.');
    String head = dot < 0 ? name : name.substring(0, dot);
    return operation != null
        && (operation.knows(head) || (head.equals("TagKey") && operation.knows("TagKeys")));
  }
}
