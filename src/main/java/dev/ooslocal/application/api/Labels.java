package dev.ooslocal.application.api;

import dev.ooslocal.application.store.Application;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.tag.Tags;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The tags of applications. */
@Component
class Labels {
  private final Tags tags;

  Labels(Tags tags) {
    this.tags = tags;
  }

  /** Checks tags and gives them to an application instead of all it has. */
  Map<String, String> replace(Caller caller, String name, Map<String, String> given) {
    Map<String, String> checked = tags.checked(given);
    tags.replace(caller.account(), caller.region(), Application.TAGGED_AS, name, checked);
    return checked;
  }

  /** The tags of applications by their names. */
  Map<String, Map<String, String>> of(Caller caller, List<String> names) {
    return tags.of(caller.account(), caller.region(), Application.TAGGED_AS, names);
  }

  Map<String, String> of(Caller caller, String name) {
    return of(caller, List.of(name)).getOrDefault(name, Map.of());
  }

  void forget(Caller caller, String name) {
    tags.forget(caller.account(), caller.region(), Application.TAGGED_AS, List.of(name));
  }
}
