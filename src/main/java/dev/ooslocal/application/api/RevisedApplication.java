package dev.ooslocal.application.api;

import dev.ooslocal.application.store.Application;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An application as UpdateApplication answers it: its dates have other names there. */
record RevisedApplication(
    @Doc("Its name.") @Example("MyApplication") String name,
    @Doc("What it is.") @Nullable String description,
    @Doc("The resource group it is in; empty when it is in none.") String resourceGroupId,
    @Doc("Its tags.") Map<String, String> tags,
    @Doc("When it was created.") Instant createdDate,
    @Doc("When it was changed.") Instant updatedDate) {

  static RevisedApplication of(Application a, Map<String, String> tags) {
    return new RevisedApplication(
        a.name(), a.description(), a.resourceGroupId(), tags, a.createdAt(), a.updatedAt());
  }
}
