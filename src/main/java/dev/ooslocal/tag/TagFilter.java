package dev.ooslocal.tag;

import java.util.Map;

/** A condition for queries over taggable rows: has all of these tags. */
public final class TagFilter {
  private TagFilter() {}

  /**
   * The condition, to be appended to a where clause; empty when no tags are asked for.
   *
   * @param account expression of the row's account
   * @param region expression of its region
   * @param type expression of its resource type
   * @param id expression of its resource id
   * @param tags key and value of each tag it must have
   * @param parameters takes the parameters that the condition uses
   */
  public static String where(
      String account,
      String region,
      String type,
      String id,
      Map<String, String> tags,
      Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, String> tag : tags.entrySet()) {
      String suffix = String.valueOf(number++);
      where.append(
          """
           and exists (select 1 from ResourceTag g%1$s where g%1$s.accountId = %2$s
           and g%1$s.regionId = %3$s and g%1$s.resourceType = %4$s and g%1$s.resourceId = %5$s
           and g%1$s.tagKey = :tagKey%1$s and g%1$s.tagValue = :tagValue%1$s)
          """
              .formatted(suffix, account, region, type, id));
      parameters.put("tagKey" + suffix, tag.getKey());
      parameters.put("tagValue" + suffix, tag.getValue());
    }
    return where.toString();
  }
}
