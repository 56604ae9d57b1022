package dev.ooslocal.tag;

import java.util.Collection;
import java.util.Map;

/**
 * The face of this room. Tags live in the table {@code resource_tag (account_id, region_id,
 * resource_type, resource_id, tag_key, tag_value)}; lists that filter by tags join it.
 */
public interface Tags {
  /** Checks tags of a request (1–20 pairs, lengths, forbidden prefixes) and answers them. */
  Map<String, String> checked(Map<String, String> tags);

  /** Replaces all tags of a resource. */
  void replace(String account, String region, String type, String id, Map<String, String> tags);

  /** The tags of these resources, by resource id; a resource without tags has an empty map. */
  Map<String, Map<String, String>> of(
      String account, String region, String type, Collection<String> ids);

  /** Forgets all tags of resources that are gone. */
  void forget(String account, String region, String type, Collection<String> ids);
}
