package dev.ooslocal.template.api;

import java.util.Comparator;

/**
 * Where something stands in a sorted list of templates.
 *
 * @param key its sort key
 * @param id its id, which decides where keys are equal
 */
record Place(String key, String id) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::key).thenComparing(Place::id);

  static Place of(SortField field, TemplateItem item) {
    return new Place(field.key(item), item.templateId());
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
