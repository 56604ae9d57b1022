package dev.ooslocal.cloud;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call to a product.
 *
 * @param service the product as the template names it, in any case
 * @param api the operation, in any case
 * @param region the region it is made in
 * @param account whose account
 * @param parameters the API's own parameters, without nulls
 * @param rest what a ROA call adds; null for RPC calls
 * @param origin the task that makes it
 * @param wishes what the task is going to read from the answer
 * @param now the domain time
 */
public record CloudCall(
    String service,
    String api,
    String region,
    String account,
    ObjectNode parameters,
    @Nullable Rest rest,
    Origin origin,
    Wishes wishes,
    Instant now) {

  /** The parts of a ROA call. */
  public record Rest(String method, String uri, JsonNode headers, JsonNode body) {}

  /**
   * The task that makes a call.
   *
   * @param executionId its execution
   * @param taskRunId its task run, a loop item's own
   * @param taskName its task
   * @param item the loop item; null outside loops
   * @param attempt counts the calls of this task run, from 1
   */
  public record Origin(
      String executionId,
      String taskRunId,
      String taskName,
      @Nullable JsonNode item,
      int attempt) {}
}
