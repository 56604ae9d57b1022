package dev.ooslocal.cloud.sts;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Says who calls. Of a template it says the account itself, whatever its role (chosen). */
@Component
final class GetCallerIdentity implements StsApi {
  private static final Pattern SESSION = Pattern.compile("role/([^/]+)/(.+)");

  @Override
  public ObjectNode handle(ProductCall call) {
    ObjectNode identity = Json.object().put("AccountId", call.account());
    Caller caller = call.caller();
    if (caller == null || caller.isRoot()) {
      return identity
          .put("Arn", arn(call, "root"))
          .put("IdentityType", "Account")
          .put("PrincipalId", call.account())
          .put("UserId", call.account());
    }
    Matcher session = SESSION.matcher(caller.user());
    if (session.matches()) {
      return identity
          .put("Arn", arn(call, "assumed-role/" + session.group(1) + "/" + session.group(2)))
          .put("IdentityType", "AssumedRoleUser")
          .put("PrincipalId", caller.userId())
          .put("RoleId", session.group(1));
    }
    return identity
        .put("Arn", arn(call, "user/" + caller.user()))
        .put("IdentityType", "RAMUser")
        .put("PrincipalId", caller.userId())
        .put("UserId", caller.userId());
  }

  private static String arn(ProductCall call, String who) {
    return "acs:ram::" + call.account() + ":" + who;
  }
}
