package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.Draft;
import dev.ooslocal.parameter.store.ParameterWrites;
import dev.ooslocal.parameter.store.Place;
import dev.ooslocal.parameter.store.Secrecy;
import dev.ooslocal.parameter.store.StoredParameter;
import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.tag.Tags;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes parameters together with their tags. */
@Component
class ParameterEdits {
  private final ParameterWrites writes;
  private final Tags tags;

  ParameterEdits(ParameterWrites writes, Tags tags) {
    this.writes = writes;
    this.tags = tags;
  }

  Tagged create(
      Caller caller,
      Secrecy secrecy,
      Draft draft,
      String value,
      ParameterWrites.Details details,
      @Nullable Map<String, String> given) {
    Map<String, String> labels = tags.checked(given == null ? Map.of() : given);
    StoredParameter parameter =
        writes.create(Place.of(caller, secrecy), draft, value, details, caller.signature());
    tags.replace(caller.account(), caller.region(), secrecy.taggedAs(), draft.name(), labels);
    return new Tagged(parameter, labels);
  }

  /** Tags that are given replace all earlier ones. */
  Tagged update(
      Caller caller,
      Secrecy secrecy,
      String name,
      String value,
      ParameterWrites.Details details,
      @Nullable Map<String, String> given) {
    Map<String, String> labels = given == null ? null : tags.checked(given);
    StoredParameter parameter =
        writes.update(Place.of(caller, secrecy), name, value, details, caller.signature());
    if (labels != null) {
      tags.replace(caller.account(), caller.region(), secrecy.taggedAs(), name, labels);
      return new Tagged(parameter, labels);
    }
    return new Tagged(
        parameter,
        tags.of(caller.account(), caller.region(), secrecy.taggedAs(), List.of(name))
            .getOrDefault(name, Map.of()));
  }

  void delete(Caller caller, Secrecy secrecy, String name) {
    writes.delete(Place.of(caller, secrecy), name);
    tags.forget(caller.account(), caller.region(), secrecy.taggedAs(), List.of(name));
  }

  static ParameterWrites.Details details(
      @Nullable String description, @Nullable String resourceGroupId) {
    return new ParameterWrites.Details(Given.text(description), Given.text(resourceGroupId));
  }

  /**
   * A parameter and its tags.
   *
   * @param parameter the parameter
   * @param tags its tags
   */
  record Tagged(StoredParameter parameter, Map<String, String> tags) {}
}
