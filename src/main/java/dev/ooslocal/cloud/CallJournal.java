package dev.ooslocal.cloud;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Every call that templates made to a product, and who answered it. */
public interface CallJournal {
  int DEFAULT_LIMIT = 100;
  int LARGEST_LIMIT = 10_000;

  /**
   * Which calls; null means any.
   *
   * @param service in any case
   * @param api in any case
   * @param answeredBy {@code stub}, {@code simulated}, {@code forwarded}, {@code synthesised} or
   *     {@code nobody}
   * @param limit how many at most, 1 to {@link #LARGEST_LIMIT}
   */
  record Filter(
      @Nullable String service,
      @Nullable String api,
      @Nullable String region,
      @Nullable String executionId,
      @Nullable String taskName,
      @Nullable String answeredBy,
      int limit) {
    public static final Filter NONE = new Filter(null, null, null, null, null, null, DEFAULT_LIMIT);
  }

  /**
   * Calls in the order they were made.
   *
   * @param calls each with {@code id}, {@code at}, {@code service}, {@code api}, {@code region},
   *     {@code parameters}, {@code answer} or {@code error}, {@code answeredBy}, {@code stubId},
   *     {@code executionId}, {@code taskExecutionId}, {@code taskName}, {@code item}, {@code
   *     attempt}; secrets are masked
   * @param total how many the filter matches, whatever the limit
   */
  record Calls(List<ObjectNode> calls, long total) {
    public Calls {
      calls = List.copyOf(calls);
    }
  }

  /**
   * @throws dev.ooslocal.platform.LocalProblem for a limit or an answerer that does not exist
   */
  Calls list(Filter filter);

  /**
   * The latest calls that nobody answered, newest first: each with {@code nearestStub} (null when
   * no stub is registered), {@code why} it did not match, and {@code stub}, ready to be registered.
   */
  List<ObjectNode> unmatched();

  void clear();
}
