package dev.ooslocal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.OosLocal;
import dev.ooslocal.account.AccountSeeds;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Where requests are verified, users, keys and policies that calls of RAM made count. */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Verified
class CreatedIdentitiesTest {
  private static final Signer ROOT = new Signer("LTAInorth", "north-secret-0001");
  private static final String READER =
      """
      {"Version": "1", "Statement": [
        {"Effect": "Allow", "Action": ["oos:List*", "sts:AssumeRole"], "Resource": "*"}]}
      """;

  @Autowired private AccountSeeds accounts;

  @Autowired
  @Qualifier("wall")
  private InstantSource wall;

  @LocalServerPort private int port;

  @BeforeEach
  void seed() {
    new Wire(port).reset();
    accounts.load(RefusalsTest.ACCOUNTS);
  }

  private Reply send(Signer signer, String operation, String... parameters) {
    Map<String, String> all = Wire.map("Action", operation);
    all.putAll(Wire.map(parameters));
    return new Wire(port).get(signer.older(wall.instant(), all));
  }

  private JsonNode ram(String operation, String... parameters) {
    Map<String, String> all = Wire.map("Action", operation, "Version", "2015-05-01");
    all.putAll(Wire.map(parameters));
    return new Wire(port).get(ROOT.older(wall.instant(), all)).accepted();
  }

  private Signer keyOf(String user) {
    JsonNode key = ram("CreateAccessKey", "UserName", user).path("AccessKey");
    return new Signer(key.path("AccessKeyId").asString(), key.path("AccessKeySecret").asString());
  }

  private Signer newcomer() {
    ram("CreateUser", "UserName", "nora");
    return keyOf("nora");
  }

  @Test
  void aNewUserWithoutPoliciesMayDoNothing() {
    Signer nora = newcomer();
    Reply refused = send(nora, "ListTemplates");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.code()).isEqualTo("User.NoPermission");
  }

  @Test
  void aPolicyAllowsWhatItSaysUntilItIsDetached() {
    Signer nora = newcomer();
    ram("CreatePolicy", "PolicyName", "reads", "PolicyDocument", READER);
    String[] attachment = {"UserName", "nora", "PolicyName", "reads", "PolicyType", "Custom"};
    ram("AttachPolicyToUser", attachment);
    send(nora, "ListTemplates").accepted();
    assertThat(send(nora, "DeleteTemplate", "TemplateName", "any").code())
        .isEqualTo("User.NoPermission");
    ram("DetachPolicyFromUser", attachment);
    assertThat(send(nora, "ListTemplates").code()).isEqualTo("User.NoPermission");
  }

  @Test
  void policiesOfTheSystemAndOfGroupsCount() {
    Signer nora = newcomer();
    ram("CreateGroup", "GroupName", "ops");
    ram("AddUserToGroup", "UserName", "nora", "GroupName", "ops");
    ram(
        "AttachPolicyToGroup",
        "GroupName",
        "ops",
        "PolicyName",
        "AliyunOOSFullAccess",
        "PolicyType",
        "System");
    JsonNode made =
        send(nora, "CreateParameter", "Name", "of-nora", "Type", "String", "Value", "v").accepted();
    String number = ram("GetUser", "UserName", "nora").at("/User/UserId").asString();
    assertThat(made.at("/Parameter/CreatedBy").asString()).contains(number);
  }

  @Test
  void aKeyCountsWhileItIsActiveAndThere() {
    Signer nora = newcomer();
    String[] key = {"UserName", "nora", "UserAccessKeyId", nora.key()};
    assertThat(send(new Signer(nora.key(), "wrong"), "ListTemplates").code())
        .isEqualTo("SignatureDoesNotMatch");
    ram("UpdateAccessKey", "UserName", "nora", "UserAccessKeyId", nora.key(), "Status", "Inactive");
    assertThat(send(nora, "ListTemplates").code()).isEqualTo("InvalidAccessKeyId.Inactive");
    ram("DeleteAccessKey", key);
    assertThat(send(nora, "ListTemplates").code()).isEqualTo("InvalidAccessKeyId.NotFound");
  }

  @Test
  void aListedUserGetsMoreByACall() {
    Signer carol = new Signer("LTAIcarol", "carol-secret-0001");
    assertThat(send(carol, "ListTemplates").code()).isEqualTo("User.NoPermission");
    ram(
        "AttachPolicyToUser",
        "UserName",
        "carol",
        "PolicyName",
        "AliyunOOSReadOnlyAccess",
        "PolicyType",
        "System");
    send(carol, "ListTemplates").accepted();
    assertThat(send(carol, "DeleteTemplate", "TemplateName", "any").code())
        .isEqualTo("User.NoPermission");
  }

  @Test
  void aPolicyWithAConditionShutsItsUserOut() {
    Signer nora = newcomer();
    ram(
        "CreatePolicy",
        "PolicyName",
        "sometimes",
        "PolicyDocument",
        """
        {"Version": "1", "Statement": [{"Effect": "Deny", "Action": "oos:Delete*", "Resource": "*",
          "Condition": {"Bool": {"acs:SecureTransport": "false"}}}]}
        """);
    for (String[] policy :
        new String[][] {{"AdministratorAccess", "System"}, {"sometimes", "Custom"}}) {
      ram(
          "AttachPolicyToUser",
          "UserName",
          "nora",
          "PolicyName",
          policy[0],
          "PolicyType",
          policy[1]);
    }
    assertThat(send(nora, "ListTemplates").code()).isEqualTo("User.NoPermission");
  }

  @Test
  void policiesOfTheFileAreSeen() {
    JsonNode attached = ram("ListPoliciesForUser", "UserName", "alice");
    assertThat(attached.at("/Policies/Policy/0/PolicyName").asString()).isEqualTo("operator");
    assertThat(
            ram("ListPoliciesForRole", "RoleName", "ServesEcs")
                .at("/Policies/Policy/0/PolicyName")
                .asString())
        .isEqualTo("ecs");
    JsonNode shown = ram("GetPolicy", "PolicyName", "reader", "PolicyType", "Custom");
    assertThat(shown.at("/DefaultPolicyVersion/PolicyDocument").toString())
        .contains("oos:StartExecution");
    assertThat(shown.path("Policy").has("local")).isFalse();
  }

  @Test
  void secretsAreToldOnce() {
    Signer nora = newcomer();
    assertThat(ram("ListAccessKeys", "UserName", "nora").toString())
        .contains(nora.key())
        .doesNotContain(nora.secret());
  }
}
