package dev.ooslocal.application.store;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Spot;
import dev.ooslocal.tag.TagFilter;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads applications, the newest first. */
@Component
public class ApplicationLists {
  private final EntityManager entities;

  ApplicationLists(EntityManager entities) {
    this.entities = entities;
  }

  /** Some of them, those after a place on. */
  public List<Application> list(Caller caller, Filter filter, @Nullable Spot after, int most) {
    Conditions where = new Conditions("a", caller);
    where.equal("type", filter.type());
    if (filter.namePart() != null) {
      where.add(
          "locate(:part, lower(a.name)) > 0", "part", filter.namePart().toLowerCase(Locale.ROOT));
    }
    if (filter.names() != null) {
      where.add("a.name in :names", "names", filter.names());
    }
    where.after(after);
    where.raw(
        TagFilter.where(
            "a.accountId",
            "a.regionId",
            "'" + Application.TAGGED_AS + "'",
            "a.name",
            filter.tags(),
            where.parameters()));
    return where.list(entities, Application.class, most);
  }

  /**
   * Which of them; null: any.
   *
   * @param namePart part of the name, in any case
   * @param names their names
   * @param type their type
   * @param tags tags that they all have
   */
  public record Filter(
      @Nullable String namePart,
      @Nullable List<String> names,
      @Nullable String type,
      Map<String, String> tags) {
    public Filter {
      names = names == null ? null : List.copyOf(names);
      tags = Map.copyOf(tags);
    }
  }
}
