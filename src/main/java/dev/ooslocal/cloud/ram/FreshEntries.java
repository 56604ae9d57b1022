package dev.ooslocal.cloud.ram;

import dev.ooslocal.account.AccountEntries;
import dev.ooslocal.cloud.simulated.FreshResources;
import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The users, keys and roles of {@code accounts.yml}, as RAM shows them. */
@Component
final class FreshEntries implements FreshResources {
  private static final int LONGEST_SESSION = 3600;
  private static final String CUSTOM = "Custom";
  private static final String FIRST = "v1";

  private final Resources resources;
  private final AccountEntries entries;

  FreshEntries(Resources resources, AccountEntries entries) {
    this.resources = resources;
    this.entries = entries;
  }

  @Override
  public void create(ProductCall call) {
    entries
        .policies(call.account())
        .forEach(
            (name, document) ->
                insert(call, RamKinds.POLICY, name, null, policy(call, name, document)));
    for (AccountEntries.ListedUser user : entries.users(call.account())) {
      insert(call, RamKinds.USER, user.name(), null, user(call, user));
      keys(call, user.name(), user.activeKeys(), "Active");
      keys(call, user.name(), user.inactiveKeys(), "Inactive");
      attach(call, RamKinds.USER_POLICY, "UserName", user.name(), user.policies());
    }
    int number = 0;
    for (AccountEntries.ListedRole role : entries.roles(call.account())) {
      insert(call, RamKinds.ROLE, role.name(), null, role(call, role, ++number));
      attach(call, RamKinds.ROLE_POLICY, "RoleName", role.name(), role.policies());
    }
  }

  private void keys(ProductCall call, String user, List<String> ids, String status) {
    for (String id : ids) {
      ObjectNode detail =
          Json.object()
              .put("AccessKeyId", id)
              .put("Status", status)
              .put("CreateDate", now(call))
              .put("UserName", user);
      insert(call, RamKinds.KEY, id, user, detail);
    }
  }

  private void attach(
      ProductCall call, Kind kind, String field, String owner, List<String> policies) {
    for (String name : policies) {
      ObjectNode detail =
          Json.object()
              .put(field, owner)
              .put("PolicyName", name)
              .put("PolicyType", CUSTOM)
              .put("Description", "")
              .put("DefaultVersion", FIRST)
              .put("AttachDate", now(call));
      insert(call, kind, owner + "/" + CUSTOM + "/" + name, owner, detail);
    }
  }

  private static ObjectNode policy(ProductCall call, String name, JsonNode document) {
    ObjectNode detail =
        Json.object()
            .put("PolicyName", name)
            .put("PolicyType", CUSTOM)
            .put("Description", "")
            .put("DefaultVersion", FIRST)
            .put("CreateDate", now(call))
            .put("UpdateDate", now(call));
    detail.putObject("local").put("document", Json.text(document));
    return detail;
  }

  private void insert(
      ProductCall call, Kind kind, String name, @Nullable String owner, ObjectNode detail) {
    resources.insert(
        new Resource(
            call.account(),
            RamKinds.EVERYWHERE,
            kind,
            name,
            name,
            owner,
            new Life.State("Available", call.now()),
            call.now(),
            detail),
        null);
  }

  private static ObjectNode user(ProductCall call, AccountEntries.ListedUser user) {
    return Json.object()
        .put("UserName", user.name())
        .put("UserId", user.id())
        .put("DisplayName", user.name())
        .put("MobilePhone", "")
        .put("Email", "")
        .put("Comments", "")
        .put("CreateDate", now(call))
        .put("UpdateDate", now(call))
        .put("LastLoginDate", "");
  }

  private static ObjectNode role(ProductCall call, AccountEntries.ListedRole role, int number) {
    return Json.object()
        .put("RoleName", role.name())
        .put("RoleId", "3%017d".formatted(number))
        .put("Arn", "acs:ram::" + call.account() + ":role/" + role.name())
        .put("Description", "")
        .put("AssumeRolePolicyDocument", Roles.document(role.trusts()))
        .put("MaxSessionDuration", LONGEST_SESSION)
        .put("CreateDate", now(call))
        .put("UpdateDate", now(call));
  }

  private static String now(ProductCall call) {
    return call.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
