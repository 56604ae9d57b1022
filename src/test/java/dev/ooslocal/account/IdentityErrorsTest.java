package dev.ooslocal.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.account.TestService.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who a request comes from, and what it is refused for, while signatures are not verified. */
@SpringBootTest(classes = TestService.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class IdentityErrorsTest {
  static final Path ACCOUNTS = Path.of("src/test/resources/account/accounts.yml");

  private static final String HOME = "1111222233334444";

  @Autowired AccountSeeds seeds;
  @Autowired Tokens tokens;
  @Autowired Quotas quotas;
  @LocalServerPort int port;

  @BeforeEach
  void list() {
    seeds.clear();
    seeds.load(ACCOUNTS);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "'', 1234567890123456, root(1234567890123456)",
    "&AccessKeyId=nobody, 1234567890123456, root(1234567890123456)",
    "&AccessKeyId=nobody&SecurityToken=x, 1234567890123456, root(1234567890123456)",
    "&AccessKeyId=LTAIroot, 1111222233334444, root(1111222233334444)",
    "&AccessKeyId=LTAIalice, 1111222233334444, user(200100000000000001)"
  })
  void aKeyCountsWithItsAccountAndUser(String key, String account, String user) throws Exception {
    Answer answer = start(key);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().path("Account").asString()).isEqualTo(account);
    assertThat(answer.body().path("CalledBy").asString()).isEqualTo(user);
    assertThat(answer.body().path("CalledIn").asString()).isEqualTo("cn-hangzhou");
  }

  @Test
  void whoHasNoPolicyHasNoPermission() throws Exception {
    assertRefused(
        start("&AccessKeyId=LTAIbob"),
        401,
        "User.NoPermission",
        "User has no permission to do the action: (StartExecution)");
  }

  @Test
  void aPolicyDeniesOneTemplateAndAllowsAnother() throws Exception {
    assertThat(start("&AccessKeyId=LTAIalice&TemplateName=test-a").status()).isEqualTo(200);
    assertThat(start("&AccessKeyId=LTAIalice&TemplateName=prod-a").code())
        .isEqualTo("User.NoPermission");
    assertThat(TestService.get(port, "Action=DescribeRegions&AccessKeyId=LTAIalice").code())
        .isEqualTo("User.NoPermission");
  }

  @ParameterizedTest
  @CsvSource({"&AccessKeyId=LTAIalice&SecurityToken=x", "&AccessKeyId=STS.none&SecurityToken=x"})
  void aTokenThatWasNotGivenToTheKeyIsInvalid(String key) throws Exception {
    assertRefused(
        start(key), 400, "InvalidStsToken", "Invalid STS token to do the action: (StartExecution)");
  }

  @Test
  void aTokenOfAnotherKeyIsInvalid() throws Exception {
    IssuedToken one = tokens.issue(HOME, "OOSServiceRole", "s", Duration.ofHours(1));
    IssuedToken other = tokens.issue(HOME, "OOSServiceRole", "s", Duration.ofHours(1));
    assertThat(start(key(one.accessKeyId(), other.securityToken())).code())
        .isEqualTo("InvalidStsToken");
  }

  @Test
  void aTokenPastItsTimeIsExpired() throws Exception {
    IssuedToken token = tokens.issue(HOME, "OOSServiceRole", "s", Duration.ofSeconds(-1));
    assertRefused(
        start(key(token.accessKeyId(), token.securityToken())),
        400,
        "ExpiredStsToken",
        "Expired STS token to do the action: (StartExecution)");
  }

  @Test
  void aGoodTokenCountsWithThePoliciesOfItsRole() throws Exception {
    IssuedToken token = tokens.issue(HOME, "OOSServiceRole", "s", Duration.ofHours(1));
    String key = key(token.accessKeyId(), token.securityToken());
    assertThat(start(key).body().path("CalledBy").asString()).isEqualTo("user(OOSServiceRole:s)");
    assertThat(TestService.get(port, "Action=DescribeRegions" + key).code())
        .isEqualTo("User.NoPermission");
  }

  @Test
  void aTemporaryKeyNeedsItsToken() throws Exception {
    assertThat(start("&AccessKeyId=STS.x").code()).isEqualTo("MissingSecurityToken");
  }

  @Test
  void anInactiveKeyIsRefused() throws Exception {
    assertThat(start("&AccessKeyId=LTAIold").code()).isEqualTo("InvalidAccessKeyId.Inactive");
  }

  @Test
  void anAccountOfAnotherTypeIsNotServed() throws Exception {
    assertRefused(
        start("&AccessKeyId=LTAItrial"),
        400,
        "InvalidAccountType",
        "The account type (Trial) was not supported.");
  }

  @Test
  void aRoleThatCannotBeAssumedIsSaidWithTheReason() throws Exception {
    assertThat(start("&AccessKeyId=LTAIalice&RamRole=OOSServiceRole").status()).isEqualTo(200);
    assertRefused(
        start("&AccessKeyId=LTAIalice&RamRole=Missing"),
        400,
        "AssumeRoleFailed",
        "Assume role failed because the role Missing does not exist in account " + HOME + ".");
    assertThat(start("&AccessKeyId=LTAIalice&RamRole=EcsRole").message())
        .isEqualTo("Assume role failed because the role EcsRole does not trust oos.aliyuncs.com.");
  }

  @Test
  void moreRequestsThanAllowedAreThrottled() throws Exception {
    Answer last = start("&AccessKeyId=LTAIbusy");
    for (int more = 0; more < 20 && last.status() == 200; more++) {
      last = start("&AccessKeyId=LTAIbusy");
    }
    assertThat(last.code()).isEqualTo("Throttling.User");
    assertThat(quotas.of("9999000011112222").templates()).isEqualTo(3);
  }

  @Test
  void regionsHaveNamesInTheLanguageAskedFor() throws Exception {
    Answer english = TestService.get(port, "Action=DescribeRegions");
    assertThat(english.body().path("Regions")).hasSizeGreaterThan(20);
    Answer chinese = TestService.get(port, "Action=DescribeRegions&AcceptLanguage=zh-CN");
    assertThat(english.body().path("Regions").toString())
        .contains(
            "{\"RegionId\":\"cn-shenzhen\",\"LocalName\":\"China (Shenzhen)\","
                + "\"RegionEndpoint\":\"oos.cn-shenzhen.aliyuncs.com\"}");
    assertThat(chinese.body().path("Regions").toString()).contains("华南1（深圳）");
  }

  private Answer start(String rest) throws IOException, InterruptedException {
    return TestService.get(port, "Action=StartExecution" + rest);
  }

  private static String key(String id, String token) {
    return "&AccessKeyId=" + id + "&SecurityToken=" + token;
  }

  private static void assertRefused(Answer answer, int status, String code, String message) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.message()).isEqualTo(message);
    assertThat(answer.body().path("RequestId").asString()).matches("[0-9A-F-]{36}");
  }
}
