package dev.ooslocal.application.api;

import dev.ooslocal.application.store.Application;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An application as lists show it. */
record ApplicationItem(
    @Doc("Its name.") @Example("MyApplication") String name,
    @Doc("What it is.") @Nullable String description,
    @Doc("Custom, ComputeNest or DingTalk.") @Example("Custom") String applicationType,
    @Doc("The resource group it is in; empty when it is in none.") String resourceGroupId,
    @Doc("Its tags.") Map<String, String> tags,
    @Doc("When it was created.") Instant createDate,
    @Doc("When it was changed.") Instant updateDate) {

  static ApplicationItem of(Application a, Map<String, String> tags) {
    return new ApplicationItem(
        a.name(),
        a.description(),
        a.type(),
        a.resourceGroupId(),
        tags,
        a.createdAt(),
        a.updatedAt());
  }
}
