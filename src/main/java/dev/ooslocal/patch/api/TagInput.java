package dev.ooslocal.patch.api;

import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tag as requests for baselines carry it. */
record TagInput(
    @Doc("Its key.") @Required @Example("team") String key,
    @Doc("Its value.") @Example("web") @Nullable String value) {

  static Map<String, String> map(@Nullable List<TagInput> tags) {
    Map<String, String> map = new LinkedHashMap<>();
    if (tags != null) {
      tags.forEach(tag -> map.put(tag.key(), tag.value() == null ? "" : tag.value()));
    }
    return map;
  }
}
