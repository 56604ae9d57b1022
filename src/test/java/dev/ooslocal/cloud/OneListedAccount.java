package dev.ooslocal.cloud;

import dev.ooslocal.account.AccountEntries;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** One account with a user and a role; the others list nobody. */
final class OneListedAccount implements AccountEntries {
  private static final String LISTED = "9999000011112222";

  @Override
  public List<ListedUser> users(String account) {
    return account.equals(LISTED)
        ? List.of(
            new ListedUser(
                "alice", "200100000000000001", List.of("LTAIalice"), List.of(), List.of("reader")))
        : List.of();
  }

  @Override
  public List<ListedRole> roles(String account) {
    return account.equals(LISTED)
        ? List.of(new ListedRole("Listed", List.of("oos.aliyuncs.com"), List.of()))
        : List.of();
  }

  @Override
  public SortedMap<String, JsonNode> policies(String account) {
    return new TreeMap<>(
        account.equals(LISTED) ? Map.of("reader", Json.object().put("Version", "1")) : Map.of());
  }

  @Override
  public boolean allows(Caller caller, String action, String resource) {
    return true;
  }
}
