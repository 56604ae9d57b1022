package dev.ooslocal.template.api;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.tag.Tags;
import dev.ooslocal.template.store.Favorites;
import dev.ooslocal.template.store.Template;
import dev.ooslocal.template.store.TemplateRows;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of a list that comes from the rows: own templates and those shared with the caller. */
@Component
class OwnTemplates {
  private final EntityManager entities;
  private final Tags tags;
  private final Favorites favorites;

  OwnTemplates(EntityManager entities, Tags tags, Favorites favorites) {
    this.entities = entities;
    this.tags = tags;
    this.favorites = favorites;
  }

  /** One more than a page at most. */
  List<TemplateItem> list(ListTemplates.Input in, Caller caller, @Nullable Place after) {
    if (TemplateFacts.PUBLIC.equals(in.shareType()) || Boolean.TRUE.equals(in.isExample())) {
      return List.of();
    }
    List<Template> found =
        Arrays.stream(OwnFilter.Whose.values())
            .flatMap(whose -> found(in, caller, whose, after).stream())
            .toList();
    return items(found, caller).stream()
        .sorted(PublicTemplates.order(in))
        .limit(in.maxResults() + 1L)
        .toList();
  }

  private List<Template> found(
      ListTemplates.Input in, Caller caller, OwnFilter.Whose whose, @Nullable Place after) {
    OwnFilter filter = new OwnFilter(in, caller, whose, after);
    TypedQuery<Template> query =
        entities.createQuery(
            "select t from Template t where " + filter.where() + whose.order(in), Template.class);
    filter.parameters().forEach(query::setParameter);
    return query.setMaxResults(in.maxResults() + 1).getResultList();
  }

  private List<TemplateItem> items(List<Template> templates, Caller caller) {
    if (templates.isEmpty()) {
      return List.of();
    }
    Map<String, Map<String, String>> own =
        tags.of(
            caller.account(),
            caller.region(),
            TemplateRows.TAGGED_AS,
            templates.stream().filter(t -> isOwn(t, caller)).map(Template::name).toList());
    Set<String> favored = favorites.of(caller.account());
    return templates.stream()
        .map(
            template ->
                TemplateItem.of(
                    template,
                    isOwn(template, caller)
                        ? own.getOrDefault(template.name(), Map.of())
                        : Map.of(),
                    favored.contains(template.getId())))
        .toList();
  }

  private static boolean isOwn(Template template, Caller caller) {
    return template.accountId().equals(caller.account());
  }
}
