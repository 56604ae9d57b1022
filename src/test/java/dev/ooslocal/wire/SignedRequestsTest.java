package dev.ooslocal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.aliyun.oos20190601.Client;
import com.aliyun.oos20190601.models.ListExecutionsRequest;
import com.aliyun.oos20190601.models.StartExecutionRequest;
import com.aliyun.tea.TeaException;
import com.aliyun.teaopenapi.models.Config;
import dev.ooslocal.OosLocal;
import dev.ooslocal.account.AccountSeeds;
import dev.ooslocal.account.IssuedToken;
import dev.ooslocal.account.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Signatures, clocks, nonces and tokens, checked by the whole service; and the vendor's SDK with
 * them.
 */
@SpringBootTest(classes = OosLocal.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Verified
class SignedRequestsTest {
  private static final Signer NORTH = new Signer("LTAInorth", "north-secret-0001");
  private static final String QUICK =
      """
      FormatVersion: OOS-2019-06-01
      Tasks:
        - {Name: look, Action: 'ACS::ExecuteAPI', Properties: {Service: ECS, API: DescribeRegions}}
      """;

  @Autowired private AccountSeeds accounts;
  @Autowired private Tokens tokens;

  @Autowired
  @Qualifier("wall")
  private InstantSource wall;

  @LocalServerPort private int port;

  @BeforeEach
  void seed() {
    accounts.load(RefusalsTest.ACCOUNTS);
  }

  private Wire wire() {
    return new Wire(port);
  }

  private Instant now() {
    return wall.instant();
  }

  private Reply older(Signer signer, String... parameters) {
    Map<String, String> all = Wire.map("Action", "StartExecution", "TemplateContent", QUICK);
    all.putAll(Wire.map(parameters));
    return wire().get(signer.older(now(), all));
  }

  private Reply newer(Signer signer, Instant at, String nonce) {
    Map<String, String> all = Wire.map("Action", "StartExecution", "TemplateContent", QUICK);
    return Wire.send(signer.newer(wire(), at, nonce, all));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HMAC-SHA1", "HMAC-SHA256"})
  void aRightSignatureOfTheOlderStyleIsLetIn(String method) {
    older(NORTH, "SignatureMethod", method, "Description", "a b*c~d+e中").accepted();
  }

  @Test
  void aRightSignatureOfTheNewerStyleIsLetIn() {
    newer(NORTH, now(), "nonce-" + UUID.randomUUID()).accepted();
  }

  @ParameterizedTest
  @CsvSource({
    "AccessKeyId, '', MissingParameter",
    "AccessKeyId, LTAInobody, InvalidAccessKeyId.NotFound",
    "AccessKeyId, LTAIretired, InvalidAccessKeyId.Inactive",
    "AccessKeyId, STS.nobody, MissingSecurityToken",
    "SecurityToken, nobodys, InvalidStsToken",
    "Timestamp, '', MissingParameter",
    "Timestamp, 24.11.2026, InvalidTimeStamp.Format",
    "Timestamp, 2026-02-31T00:00:00Z, InvalidTimeStamp.Format",
    "Timestamp, 2016-02-23T12:46:24Z, InvalidTimeStamp.Expired",
    "SignatureNonce, '', MissingParameter",
    "SignatureMethod, '', MissingParameter",
    "SignatureMethod, MD5, InvalidSignatureMethod",
    "SignatureMethod, ACS3-HMAC-SHA256, InvalidSignatureMethod",
    "Version, 1999-01-01, InvalidVersion",
    "Action, Nothing, InvalidAction.NotFound"
  })
  void whatIsWrongIsSaidInBothFormats(String name, String value, String code) {
    for (String format : new String[] {"JSON", "XML"}) {
      Reply reply = older(NORTH, name, value, "Format", format);
      assertThat(reply.code()).as(reply.body()).isEqualTo(code);
      assertThat(reply.status()).isEqualTo(code.equals("InvalidAccessKeyId.NotFound") ? 404 : 400);
      assertThat(reply.header("content-type")).contains(format.toLowerCase(java.util.Locale.ROOT));
    }
  }

  @Test
  void anotherSecretDoesNotMatchAndTheTextIsShown() {
    Signer wrong = new Signer("LTAInorth", "guessed");
    Reply older = older(wrong);
    assertThat(older.code()).isEqualTo("SignatureDoesNotMatch");
    assertThat(older.field("Message"))
        .startsWith(
            "Specified signature is not matched with our calculation. server string to sign is:"
                + "GET&%2F&AccessKeyId%3DLTAInorth%26Action%3DStartExecution");
    assertThat(newer(wrong, now(), "n").code()).isEqualTo("SignatureDoesNotMatch");
  }

  @Test
  void aChangedParameterDoesNotMatch() {
    Map<String, String> request =
        new HashMap<>(
            NORTH.older(now(), Wire.map("Action", "StartExecution", "TemplateName", "a")));
    request.put("TemplateName", "b");
    assertThat(wire().get(request).code()).isEqualTo("SignatureDoesNotMatch");
    request.put("TemplateName", "a");
    request.put("Unknown", "");
    assertThat(wire().get(request).code()).isEqualTo("SignatureDoesNotMatch");
  }

  @ParameterizedTest
  @CsvSource({"PT14M, ''", "PT-14M, ''", "PT16M, Expired", "PT-16M, Expired"})
  void aClockMayBeAQuarterOfAnHourOff(Duration skew, String refusal) {
    Instant at = now().plus(skew);
    Map<String, String> request = NORTH.older(at, Wire.map("Action", "DescribeRegions"));
    String expected = refusal.isEmpty() ? "" : "InvalidTimeStamp.Expired";
    assertThat(wire().get(request).json().path("Code").asString("")).isEqualTo(expected);
    assertThat(newer(NORTH, at, "skewed" + skew).json().path("Code").asString(""))
        .isEqualTo(expected);
  }

  @Test
  void aReplayedRequestIsRefused() {
    Map<String, String> request = NORTH.older(now(), Wire.map("Action", "DescribeRegions"));
    wire().get(request).accepted();
    Reply again = wire().get(request);
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.code()).isEqualTo("SignatureNonceUsed");
    newer(NORTH, now(), "replayed").accepted();
    assertThat(newer(NORTH, now(), "replayed").code()).isEqualTo("SignatureNonceUsed");
  }

  @Test
  void theSdkIsLetInWithTheRightSecretAlone() throws Exception {
    Client right = sdk("LTAInorth", "north-secret-0001", null);
    String id =
        right
            .startExecution(new StartExecutionRequest().setTemplateContent(QUICK))
            .getBody()
            .getExecution()
            .getExecutionId();
    assertThat(
            right
                .listExecutions(new ListExecutionsRequest().setExecutionId(id))
                .getBody()
                .getExecutions())
        .hasSize(1);
    assertCode(sdk("LTAInorth", "guessed", null), "SignatureDoesNotMatch");
    assertCode(sdk("LTAInobody", "guessed", null), "InvalidAccessKeyId.NotFound");
    assertCode(sdk("LTAIcarol", "carol-secret-0001", null), "User.NoPermission");
  }

  @Test
  void theSdkIsLetInWithATokenAndItsKey() throws Exception {
    IssuedToken good =
        tokens.issue(RefusalsTest.NORTH, "OOSServiceRole", "sdk", Duration.ofHours(1));
    IssuedToken old =
        tokens.issue(RefusalsTest.NORTH, "OOSServiceRole", "sdk", Duration.ofSeconds(-1));
    Client session = sdk(good.accessKeyId(), good.accessKeySecret(), good.securityToken());
    assertThat(
            session
                .startExecution(new StartExecutionRequest().setTemplateContent(QUICK))
                .getBody()
                .getExecution()
                .getExecutedBy())
        .isEqualTo("user(OOSServiceRole:sdk)");
    assertCode(
        sdk(old.accessKeyId(), old.accessKeySecret(), old.securityToken()), "ExpiredStsToken");
    assertCode(
        sdk(good.accessKeyId(), good.accessKeySecret(), old.securityToken()), "InvalidStsToken");
    assertCode(sdk(good.accessKeyId(), "guessed", good.securityToken()), "SignatureDoesNotMatch");
  }

  private static void assertCode(Client sdk, String code) {
    assertThatThrownBy(
            () -> sdk.startExecution(new StartExecutionRequest().setTemplateContent(QUICK)))
        .isInstanceOfSatisfying(
            TeaException.class, refused -> assertThat(refused.getCode()).isEqualTo(code));
  }

  private Client sdk(String key, String secret, @org.jspecify.annotations.Nullable String token)
      throws Exception {
    Config config =
        new Config()
            .setAccessKeyId(key)
            .setAccessKeySecret(secret)
            .setRegionId("cn-hangzhou")
            .setEndpoint("127.0.0.1:" + port)
            .setProtocol("HTTP");
    return new Client(token == null ? config : config.setSecurityToken(token));
  }
}
