package dev.ooslocal.tag.store;

import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.tag.ResourceKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the operations do to tags: of several resources at once, each of which must exist. */
@Component
public class TagEdits {
  private final JdbcClient jdbc;
  private final TagLists lists;
  private final Map<String, ResourceKind> kinds;

  TagEdits(JdbcClient jdbc, TagLists lists, List<ResourceKind> kinds) {
    this.jdbc = jdbc;
    this.lists = lists;
    this.kinds =
        kinds.stream()
            .collect(Collectors.toUnmodifiableMap(ResourceKind::type, Function.identity()));
  }

  /** Adds tags; those with the same key are overwritten. */
  public void add(Caller caller, String type, Collection<String> ids, Map<String, String> tags) {
    TagRules.check(tags);
    mustExist(caller, type, ids);
    TagWriter writer = writer(caller, type);
    // always in one order, so that two callers never wait for each other
    for (String id : new TreeSet<>(ids)) {
      new TreeMap<>(tags).forEach((key, value) -> writer.put(id, key, value));
    }
    mustNotBeTooMany(caller, type, ids);
  }

  /** Takes these keys away. */
  public void remove(Caller caller, String type, Collection<String> ids, Collection<String> keys) {
    mustExist(caller, type, ids);
    writer(caller, type).delete(ids, keys);
  }

  /** Takes all tags away. */
  public void removeAll(Caller caller, String type, Collection<String> ids) {
    mustExist(caller, type, ids);
    writer(caller, type).deleteAll(ids);
  }

  /** Puts a resource that must exist into another resource group. */
  public void move(Caller caller, String type, String id, String resourceGroupId) {
    mustExist(caller, type, List.of(id));
    kind(type).moveTo(caller, id, resourceGroupId);
  }

  /** Refuses ids that name nothing of this type. */
  public void mustExist(Caller caller, String type, Collection<String> ids) {
    ResourceKind kind = kind(type);
    for (String id : ids) {
      if (!kind.exists(caller, id)) {
        throw new ApiException(ErrorCode.RESOURCE_NOT_FOUND, id);
      }
    }
  }

  private ResourceKind kind(String type) {
    ResourceKind kind = kinds.get(type);
    if (kind == null) {
      throw ApiException.invalid("ResourceType", "there are no resources of the type " + type);
    }
    return kind;
  }

  private void mustNotBeTooMany(Caller caller, String type, Collection<String> ids) {
    lists
        .countsOf(caller, type, ids)
        .forEach(
            (id, count) -> {
              if (count > TagRules.MOST) {
                throw ApiException.invalid(
                    "Tags", id + " would have more than " + TagRules.MOST + " tags");
              }
            });
  }

  private TagWriter writer(Caller caller, String type) {
    return new TagWriter(jdbc, caller.account(), caller.region(), type);
  }
}
