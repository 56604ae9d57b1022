package dev.ooslocal.state.api;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.PageToken;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a short list that is in memory already.
 *
 * @param items its elements
 * @param nextToken where the next page begins; null on the last page
 */
record Slice<T>(List<T> items, @Nullable String nextToken) {
  static <T> Slice<T> of(
      List<T> all,
      Function<T, String> id,
      Record input,
      Caller caller,
      int size,
      @Nullable String token) {
    List<T> rest =
        PageToken.read(input, caller, token, 1)
            .map(after -> all.stream().dropWhile(one -> !id.apply(one).equals(after.getFirst())))
            .map(from -> from.skip(1).toList())
            .orElse(all);
    List<T> page = rest.stream().limit(size).toList();
    return new Slice<>(
        page, rest.size() > size ? PageToken.of(input, caller, id.apply(page.getLast())) : null);
  }
}
