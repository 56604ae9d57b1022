package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.ParameterLists;
import dev.ooslocal.parameter.store.ParameterQuery;
import dev.ooslocal.parameter.store.ParameterRows;
import dev.ooslocal.parameter.store.ParameterVersion;
import dev.ooslocal.parameter.store.ParameterWrites;
import dev.ooslocal.parameter.store.Place;
import dev.ooslocal.parameter.store.Secrecy;
import dev.ooslocal.parameter.store.StoredParameter;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.rpc.PageToken;
import dev.ooslocal.tag.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the parameters that a request names, with their tags. */
@Component
class ParameterReader {
  /** Own names never start like this, so what lies below it is everybody's. */
  private static final String PUBLIC_PATH = "aliyun";

  private final ParameterRows rows;
  private final ParameterLists lists;
  private final ParameterWrites writes;
  private final Tags tags;

  ParameterReader(ParameterRows rows, ParameterLists lists, ParameterWrites writes, Tags tags) {
    this.rows = rows;
    this.lists = lists;
    this.writes = writes;
    this.tags = tags;
  }

  /**
   * A parameter in one version.
   *
   * @param number the version; null: the newest
   */
  Versioned read(Caller caller, Secrecy secrecy, String name, @Nullable Integer number) {
    StoredParameter parameter = named(caller, secrecy, name, null);
    return rows.version(parameter, number == null ? parameter.version() : number)
        .map(version -> new Versioned(parameter, version))
        .orElseThrow(() -> new ApiException(ErrorCode.NO_PARAMETER, name));
  }

  /** A parameter that may be read: Private, Public, or the one that is found first. */
  StoredParameter named(Caller caller, Secrecy secrecy, String name, @Nullable String shareType) {
    Place place = Place.of(caller, secrecy);
    Optional<StoredParameter> found =
        switch (shareType) {
          case Shares.PRIVATE -> rows.find(place, name);
          case Shares.PUBLIC -> rows.find(place.everybodys(), name);
          case null, default -> rows.readable(place, name);
        };
    return found.orElseThrow(() -> new ApiException(ErrorCode.NO_PARAMETER, name));
  }

  /** Those of the names that there are. */
  List<StoredParameter> named(Caller caller, Secrecy secrecy, Set<String> names) {
    Place place = Place.of(caller, secrecy);
    return names.stream().flatMap(name -> rows.readable(place, name).stream()).toList();
  }

  /** What a list by path shows. */
  ParameterQuery below(Caller caller, Secrecy secrecy, String path, boolean recursive) {
    ParameterQuery query = ParameterQuery.below(Place.of(caller, secrecy), path, recursive);
    return path.startsWith(PUBLIC_PATH) ? query.ofEverybody() : query;
  }

  /** A page of a list. */
  Page<StoredParameter> page(
      ParameterQuery query, Record input, Caller caller, int size, @Nullable String token) {
    List<String> after = PageToken.read(input, caller, token, 2).orElse(null);
    return Page.cut(
        lists.list(query, after, size + 1),
        size,
        input,
        caller,
        p -> new String[] {query.sort().key(p), p.getId()});
  }

  int count(ParameterQuery query) {
    return lists.count(query);
  }

  /** The tags of parameters of one kind, by name. */
  Map<String, Map<String, String>> tags(
      Caller caller, Secrecy secrecy, List<StoredParameter> parameters) {
    List<String> own =
        parameters.stream().filter(p -> !p.isPublic()).map(StoredParameter::name).toList();
    return tags.of(caller.account(), caller.region(), secrecy.taggedAs(), own);
  }

  Map<String, String> tags(Caller caller, StoredParameter parameter) {
    return tags(caller, parameter.secrecy(), List.of(parameter))
        .getOrDefault(parameter.name(), Map.of());
  }

  /** The newest value, or null when it is not to be shown. */
  @Nullable String value(StoredParameter parameter, boolean shown) {
    return shown ? writes.value(parameter) : null;
  }

  /** A version's value, or null when it is not to be shown. */
  @Nullable String value(StoredParameter parameter, ParameterVersion version, boolean shown) {
    return shown ? writes.value(parameter, version) : null;
  }

  /** The versions of a parameter, newest first. */
  Page<ParameterVersion> versions(
      StoredParameter parameter, Record input, Caller caller, int size, @Nullable String token) {
    int below =
        PageToken.read(input, caller, token, 1)
            .map(key -> Integer.parseInt(key.getFirst()))
            .orElse(Integer.MAX_VALUE);
    return Page.cut(
        rows.versions(parameter, below, size + 1),
        size,
        input,
        caller,
        v -> new String[] {String.valueOf(v.number())});
  }

  int versionCount(StoredParameter parameter) {
    return rows.versionCount(parameter);
  }

  /**
   * A parameter and one of its versions.
   *
   * @param parameter the parameter
   * @param version the version
   */
  record Versioned(StoredParameter parameter, ParameterVersion version) {}
}
