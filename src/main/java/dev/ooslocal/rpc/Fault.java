package dev.ooslocal.rpc;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that goes wrong on purpose: with one of our operations, or with a call of a template.
 *
 * @param operation the operation; null: it is about a call
 * @param service the called product, in any case; null: it is about an operation
 * @param api the called API, in any case
 * @param times how often it goes wrong; null: always
 * @param error the answer in place of the right one; null: the right one
 * @param delay how long the answer takes longer: of wall time for an operation, of domain time for
 *     a call
 * @param drop whether the connection breaks before there is an answer
 * @param definition all that as it was given
 */
public record Fault(
    @Nullable String operation,
    @Nullable String service,
    @Nullable String api,
    @Nullable Integer times,
    @Nullable Failure error,
    Duration delay,
    boolean drop,
    ObjectNode definition) {

  /** An error as the provider would answer it. */
  public record Failure(String code, String message, int status) {}

  boolean isOf(String name) {
    return name.equals(operation);
  }

  boolean isOf(String aService, String anApi) {
    return aService.equalsIgnoreCase(service) && anApi.equalsIgnoreCase(api);
  }
}
