package dev.ooslocal.application.api;

import dev.ooslocal.application.store.Application;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An application with all there is to know of it. */
record ApplicationDetails(
    @Doc("Its name.") @Example("MyApplication") String name,
    @Doc("What it is.") @Nullable String description,
    @Doc("Custom, ComputeNest or DingTalk.") @Example("Custom") String applicationType,
    @Doc("The resource group it is in; empty when it is in none.") String resourceGroupId,
    @Doc("Its service of Compute Nest.") @Nullable String serviceId,
    @Doc("Where its code comes from, as JSON text.") @Nullable String applicationSource,
    @Doc("How it is watched.") @Nullable AlarmConfig alarmConfig,
    @Doc("Its tags.") Map<String, String> tags,
    @Doc("When it was created.") Instant createDate,
    @Doc("When it was changed.") Instant updateDate) {

  static ApplicationDetails of(Application a, Map<String, String> tags) {
    return new ApplicationDetails(
        a.name(),
        a.description(),
        a.type(),
        a.resourceGroupId(),
        a.serviceId(),
        a.codeSource(),
        AlarmConfig.read(a.alarmConfig()),
        tags,
        a.createdAt(),
        a.updatedAt());
  }
}
