package dev.ooslocal.opsitem.store;

import dev.ooslocal.opsitem.OpsItems;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Spot;
import dev.ooslocal.tag.TagFilter;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads ops items, newest first; the order names their whole index, so that it is read in it. */
@Component
public class OpsItemLists {
  private final EntityManager entities;

  OpsItemLists(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Some of the items.
   *
   * @param after the place of the last one seen; null at the beginning
   */
  public List<OpsItem> list(Wanted wanted, @Nullable Spot after, int most) {
    Conditions conditions = new Conditions(wanted);
    if (after != null) {
      conditions.behind(after);
    }
    return conditions
        .ready(
            entities.createQuery(
                "select o from OpsItem o where "
                    + conditions.where()
                    + " order by o.accountId desc, o.regionId desc, o.createdAt desc, o.id desc",
                OpsItem.class))
        .setMaxResults(most)
        .getResultList();
  }

  public int count(Wanted wanted) {
    Conditions conditions = new Conditions(wanted);
    return Math.toIntExact(
        conditions
            .ready(
                entities.createQuery(
                    "select count(*) from OpsItem o where " + conditions.where(), Long.class))
            .getSingleResult());
  }

  /**
   * What a list shows.
   *
   * @param caller whose items
   * @param filters conditions that are all fulfilled
   * @param tags tags that the items have
   * @param resourceTags tags that one of the resources has
   */
  public record Wanted(
      Caller caller,
      List<OpsItemFilter> filters,
      Map<String, String> tags,
      Map<String, String> resourceTags) {
    public Wanted {
      filters = List.copyOf(filters);
      tags = Map.copyOf(tags);
      resourceTags = Map.copyOf(resourceTags);
    }
  }

  private static final class Conditions {
    private final List<String> conditions =
        new ArrayList<>(List.of("o.accountId = :account", "o.regionId = :region"));
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions(Wanted wanted) {
      parameters.put("account", wanted.caller().account());
      parameters.put("region", wanted.caller().region());
      wanted.filters().forEach(this::filter);
      if (!wanted.tags().isEmpty()) {
        parameters.put("tagged", OpsItems.TAGGED_AS);
        conditions.add(
            "1 = 1"
                + TagFilter.where(
                    "o.accountId", "o.regionId", ":tagged", "o.id", wanted.tags(), parameters));
      }
      if (!wanted.resourceTags().isEmpty()) {
        resources(wanted.resourceTags());
      }
    }

    private void resources(Map<String, String> tags) {
      Map<String, Object> own = new HashMap<>();
      String tagged =
          TagFilter.where("o.accountId", "o.regionId", "r.kind", "r.resourceId", tags, own);
      for (Map.Entry<String, Object> parameter : own.entrySet()) {
        String name = "of" + parameter.getKey();
        tagged = tagged.replaceAll(":" + parameter.getKey() + "\\b", ":" + name);
        parameters.put(name, parameter.getValue());
      }
      conditions.add(
          "exists (select 1 from OpsItemResource r where r.opsItemId = o.id" + tagged + ")");
    }

    private void filter(OpsItemFilter filter) {
      if (filter.operator().isOfText() && !filter.name().isText()) {
        throw ApiException.invalid(
            "Filter." + filter.name(), "it cannot be compared by " + filter.operator());
      }
      boolean resources = filter.name() == OpsItemFilter.Field.RESOURCES;
      String expression = resources ? "r.name" : filter.name().column();
      List<String> any = new ArrayList<>();
      for (String value : filter.values()) {
        String parameter = "filter" + parameters.size();
        parameters.put(parameter, filter.name().value(value));
        any.add(filter.operator().condition(expression, parameter));
      }
      String fits = "(" + String.join(" or ", any) + ")";
      if (resources) {
        fits = "exists (select 1 from OpsItemResource r where r.opsItemId = o.id and " + fits + ")";
      }
      boolean not = filter.operator() == OpsItemFilter.Operator.NOT_EQUAL;
      conditions.add(not ? "coalesce(" + fits + ", false) = false" : fits);
    }

    void behind(Spot after) {
      conditions.add("o.createdAt <= :afterTime and (o.createdAt < :afterTime or o.id < :afterId)");
      parameters.put("afterTime", after.createdAt());
      parameters.put("afterId", after.id());
    }

    String where() {
      return String.join(" and ", conditions);
    }

    <T> TypedQuery<T> ready(TypedQuery<T> query) {
      parameters.forEach(query::setParameter);
      return query;
    }
  }
}
