package dev.ooslocal.cloud.sts;

import dev.ooslocal.account.AccountEntries;
import dev.ooslocal.account.IssuedToken;
import dev.ooslocal.account.Tokens;
import dev.ooslocal.cloud.ram.Roles;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Issues a temporary key for a session of a role. A template calls as OOS. Root may assume roles as
 * well (chosen: without signatures everybody is root). In an account that lists no roles any role
 * can be assumed.
 */
@Component
final class AssumeRole implements StsApi {
  private static final Pattern ARN = Pattern.compile("acs:ram::(\\d+):role/([\\w.@-]+)");
  private static final String OOS = "oos.aliyuncs.com";
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int SHORTEST = 900;
  private static final int LONGEST = 3600;

  private final Tokens tokens;
  private final Roles roles;
  private final AccountEntries entries;

  AssumeRole(Tokens tokens, Roles roles, AccountEntries entries) {
    this.tokens = tokens;
    this.roles = roles;
    this.entries = entries;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    String arn = call.required("RoleArn");
    Matcher parts = ARN.matcher(arn);
    if (!parts.matches()) {
      throw invalid("RoleArn");
    }
    String session = call.required("RoleSessionName");
    if (!session.matches("[\\w.@-]{2,64}")) {
      throw invalid("RoleSessionName");
    }
    Roles.Role role = role(call, parts.group(1), parts.group(2));
    permit(call, arn, role);
    Duration validity = Duration.ofSeconds(seconds(call, role));
    IssuedToken token = tokens.issue(parts.group(1), parts.group(2), session, validity);
    return answer(token, arn, role.id() + ":" + session);
  }

  private Roles.Role role(ProductCall call, String account, String name) {
    ProductCall there = new ProductCall(account, call.region(), Json.object(), call.now());
    return roles
        .find(there, name)
        .orElseGet(
            () -> {
              if (entries.roles(account).isEmpty()) {
                return new Roles.Role(name, List.of(OOS, root(call.account())), LONGEST);
              }
              throw new ApiException(
                  "EntityNotExist.Role",
                  NOT_FOUND,
                  "The role not exists: acs:ram::%s:role/%s".formatted(account, name));
            });
  }

  private void permit(ProductCall call, String arn, Roles.Role role) {
    Caller caller = call.caller();
    boolean trusted =
        role.trusts().contains(root(call.account()))
            || (caller == null && role.trusts().contains(OOS))
            || (caller != null
                && role.trusts().contains("acs:ram::" + call.account() + ":user/" + caller.user()));
    if (!trusted || (caller != null && !entries.allows(caller, "sts:AssumeRole", arn))) {
      throw new ApiException(
          "NoPermission",
          FORBIDDEN,
          "You are not authorized to do this action. You should be authorized by RAM.");
    }
  }

  private static int seconds(ProductCall call, Roles.Role role) {
    String asked =
        call.text("DurationSeconds", Integer.toString(Math.min(LONGEST, role.longest())));
    if (!asked.matches("\\d{1,6}")
        || Integer.parseInt(asked) < SHORTEST
        || Integer.parseInt(asked) > role.longest()) {
      throw invalid("DurationSeconds");
    }
    return Integer.parseInt(asked);
  }

  private static ObjectNode answer(IssuedToken token, String arn, String id) {
    ObjectNode answer = Json.object();
    answer
        .putObject("AssumedRoleUser")
        .put("Arn", arn + "/" + token.session())
        .put("AssumedRoleId", id);
    answer
        .putObject("Credentials")
        .put("AccessKeyId", token.accessKeyId())
        .put("AccessKeySecret", token.accessKeySecret())
        .put("SecurityToken", token.securityToken())
        .put("Expiration", token.expiration().toString());
    return answer;
  }

  private static String root(String account) {
    return "acs:ram::" + account + ":root";
  }

  private static ApiException invalid(String parameter) {
    return new ApiException(
        "InvalidParameter." + parameter,
        BAD_REQUEST,
        "The parameter " + parameter + " is wrongly formed.");
  }
}
