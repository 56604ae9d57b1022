package dev.ooslocal.rpc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the elements
 * @param nextToken where the next page begins; null on the last page
 * @param maxResults the size that was asked for
 */
public record Page<T>(List<T> items, @Nullable String nextToken, int maxResults) {
  public Page {
    items = List.copyOf(items);
  }
}
