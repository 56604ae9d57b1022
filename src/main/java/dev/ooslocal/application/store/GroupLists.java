package dev.ooslocal.application.store;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Spot;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads application groups, the newest first. */
@Component
public class GroupLists {
  private final EntityManager entities;

  GroupLists(EntityManager entities) {
    this.entities = entities;
  }

  /** Some of them, those after a place on. */
  public List<ApplicationGroup> list(Caller caller, Filter filter, @Nullable Spot after, int most) {
    Conditions where = new Conditions("g", caller);
    where.equal("applicationName", filter.applicationName());
    where.equal("deployRegionId", filter.deployRegionId());
    if (filter.tags() != null) {
      holding(where, filter.tags());
    }
    where.after(after);
    return filter.applicationName() == null
        ? where.list(entities, ApplicationGroup.class, most)
        : where.list(entities, ApplicationGroup.class, most, "applicationName");
  }

  /** The regions in which a caller has groups. */
  public List<String> regions(Caller caller) {
    return entities
        .createQuery(
            "select distinct g.deployRegionId from ApplicationGroup g"
                + " where g.accountId = :account and g.regionId = :region",
            String.class)
        .setParameter("account", caller.account())
        .setParameter("region", caller.region())
        .getResultList();
  }

  private static void holding(Conditions where, Map<String, String> tags) {
    where.raw(" and (1 = 0");
    int number = 0;
    for (Map.Entry<String, String> tag : tags.entrySet()) {
      String key = "tagKey" + number;
      String value = "tagValue" + number++;
      where.raw(" or (g.importTagKey = :%s and g.importTagValue = :%s)".formatted(key, value));
      where.parameters().put(key, tag.getKey());
      where.parameters().put(value, tag.getValue());
    }
    where.raw(")");
  }

  /**
   * Which of them; null: any.
   *
   * @param applicationName of this application
   * @param deployRegionId with instances of this region
   * @param tags with one of these import tags
   */
  public record Filter(
      @Nullable String applicationName,
      @Nullable String deployRegionId,
      @Nullable Map<String, String> tags) {
    public Filter {
      tags = tags == null ? null : Map.copyOf(tags);
    }
  }
}
