package dev.ooslocal.cloud;

import dev.ooslocal.tag.Tags;
import java.util.Collection;
import java.util.Map;

/** Nothing of OOS is tagged where only products are tried. */
final class NoTags implements Tags {
  @Override
  public Map<String, String> checked(Map<String, String> tags) {
    return tags;
  }

  @Override
  public void replace(
      String account, String region, String type, String id, Map<String, String> tags) {}

  @Override
  public Map<String, Map<String, String>> of(
      String account, String region, String type, Collection<String> ids) {
    return Map.of();
  }

  @Override
  public void forget(String account, String region, String type, Collection<String> ids) {}
}
