package dev.ooslocal.application.api;

import dev.ooslocal.application.store.Application;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An application as CreateApplication answers it. */
record ApplicationFacts(
    @Doc("Its name.") @Example("MyApplication") String name,
    @Doc("What it is.") @Nullable String description,
    @Doc("Its tags.") Map<String, String> tags,
    @Doc("When it was created.") Instant createDate,
    @Doc("When it was changed.") Instant updateDate) {

  static ApplicationFacts of(Application a, Map<String, String> tags) {
    return new ApplicationFacts(a.name(), a.description(), tags, a.createdAt(), a.updatedAt());
  }
}
