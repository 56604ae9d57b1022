package dev.ooslocal.parameter.api;

import dev.ooslocal.parameter.store.ParameterVersion;
import dev.ooslocal.parameter.store.StoredParameter;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the versions of a parameter. */
record VersionList(
    @Doc("Its id.") @Example("p-4c4b401cab67471883a2") String id,
    @Doc("Its name.") @Example("MyParameter") String name,
    @Doc("String, StringList or Secret.") @Example("String") String type,
    @Doc("What it is for.") @Nullable String description,
    @Doc("Who created it; ACS for public ones.") @Example("root(1234567890123456)")
        String createdBy,
    @Doc("When it was created.") Instant createdDate,
    @Doc("The versions of this page.") List<VersionItem> parameterVersions,
    @Doc("How many there are altogether.") int totalCount,
    @Doc("The size that was asked for.") int maxResults,
    @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {

  /**
   * The page as it is shown.
   *
   * @param clear whether secret values are shown in clear
   */
  static VersionList of(
      ParameterReader reader,
      StoredParameter parameter,
      Page<ParameterVersion> page,
      boolean clear) {
    return new VersionList(
        parameter.getId(),
        parameter.name(),
        parameter.type(),
        parameter.description(),
        parameter.createdBy(),
        parameter.createdAt(),
        page.items().stream()
            .map(v -> VersionItem.of(v, reader.value(parameter, v, clear)))
            .toList(),
        reader.versionCount(parameter),
        page.maxResults(),
        page.nextToken());
  }
}
