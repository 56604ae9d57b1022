package dev.ooslocal.rpc;

import java.util.List;
import java.util.function.Function;
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

  /**
   * The page that these elements begin.
   *
   * @param found the elements, one more than the page holds when there is a next page
   * @param size how many it holds
   * @param input the request
   * @param key the sort key of an element, as the next request reads it from its token
   */
  public static <T> Page<T> cut(
      List<T> found, int size, Record input, Caller caller, Function<T, String[]> key) {
    if (found.size() <= size) {
      return new Page<>(found, null, size);
    }
    List<T> shown = found.subList(0, size);
    return new Page<>(shown, PageToken.of(input, caller, key.apply(shown.getLast())), size);
  }

  /**
   * A page of a list that is in memory already.
   *
   * @param all the whole list
   * @param id what tells its elements apart
   * @param token where the page begins; null: at the beginning
   */
  public static <T> Page<T> slice(
      List<T> all,
      Function<T, String> id,
      Record input,
      Caller caller,
      int size,
      @Nullable String token) {
    int from = PageToken.read(input, caller, token, 2).map(key -> behind(key, all, id)).orElse(0);
    return cut(
        all.subList(from, all.size()),
        size,
        input,
        caller,
        one -> new String[] {id.apply(one), String.valueOf(from + size - 1)});
  }

  /**
   * The place behind the last element that was shown; where that has gone meanwhile, what has moved
   * up into its place comes next.
   *
   * @param key its id and its place
   */
  private static <T> int behind(List<String> key, List<T> all, Function<T, String> id) {
    for (int place = 0; place < all.size(); place++) {
      if (id.apply(all.get(place)).equals(key.getFirst())) {
        return place + 1;
      }
    }
    return Math.min(Integer.parseInt(key.getLast()), all.size());
  }

  /** The same page of other elements. */
  public <R> Page<R> map(Function<T, R> to) {
    return new Page<>(items.stream().map(to).toList(), nextToken, maxResults);
  }
}
