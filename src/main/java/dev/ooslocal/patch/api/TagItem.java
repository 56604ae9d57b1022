package dev.ooslocal.patch.api;

import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.util.List;
import java.util.Map;

/** A tag as baselines show it. */
record TagItem(
    @Doc("Its key.") @Example("team") String tagKey,
    @Doc("Its value.") @Example("web") String tagValue) {

  static List<TagItem> of(Map<String, String> tags) {
    return tags.entrySet().stream().map(e -> new TagItem(e.getKey(), e.getValue())).toList();
  }
}
