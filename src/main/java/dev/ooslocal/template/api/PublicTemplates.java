package dev.ooslocal.template.api;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.template.catalog.PublicCatalogue;
import dev.ooslocal.template.catalog.PublicTemplate;
import dev.ooslocal.template.store.Favorites;
import dev.ooslocal.template.store.StartCounts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of a list that comes from the catalogue, filtered and sorted in memory. */
@Component
class PublicTemplates {
  private final PublicCatalogue catalogue;
  private final StartCounts counts;
  private final Favorites favorites;

  PublicTemplates(PublicCatalogue catalogue, StartCounts counts, Favorites favorites) {
    this.catalogue = catalogue;
    this.counts = counts;
    this.favorites = favorites;
  }

  static Comparator<TemplateItem> order(ListTemplates.Input in) {
    Comparator<TemplateItem> order =
        Comparator.comparing((TemplateItem item) -> Place.of(in.sortField(), item));
    return in.isAscending() ? order : order.reversed();
  }

  /** One more than a page at most. */
  List<TemplateItem> list(ListTemplates.Input in, Caller caller, @Nullable Place after) {
    if (!PublicFilter.canMatch(in)) {
      return List.of();
    }
    List<PublicTemplate> matching =
        catalogue.all().stream().filter(template -> PublicFilter.matches(in, template)).toList();
    Map<String, Long> starts = counts.ofPublic();
    Set<String> favored = favorites.of(caller.account());
    Stream<TemplateItem> items =
        matching.stream()
            .map(
                template ->
                    TemplateItem.of(
                        template,
                        starts.getOrDefault(template.id(), 0L),
                        favored.contains(template.id())));
    return items
        .filter(item -> in.isFavorite() == null || in.isFavorite().equals(item.isFavorite()))
        .filter(item -> after == null || isBehind(in, item, after))
        .sorted(order(in))
        .limit(in.maxResults() + 1L)
        .toList();
  }

  private static boolean isBehind(ListTemplates.Input in, TemplateItem item, Place after) {
    int order = Place.of(in.sortField(), item).compareTo(after);
    return in.isAscending() ? order > 0 : order < 0;
  }
}
