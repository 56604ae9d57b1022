package dev.ooslocal.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.account.TestService.Answer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** What signed requests are refused for while signatures are verified. */
@SpringBootTest(
    classes = TestService.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "oos.auth.mode=verify")
class VerifiedRequestsTest {
  private static final String AUTHORIZATION =
      "ACS3-HMAC-SHA256 Credential=LTAIalice,SignedHeaders=%s,Signature=%s";

  @Autowired AccountSeeds seeds;
  @Autowired Tokens tokens;

  @Autowired
  @Qualifier("wall")
  InstantSource wall;

  @LocalServerPort int port;

  @BeforeEach
  void list() {
    seeds.clear();
    seeds.load(IdentityErrorsTest.ACCOUNTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HMAC-SHA1", "HMAC-SHA256"})
  void aRightlySignedRequestIsServed(String method) throws Exception {
    Answer answer = call(signed(request(Map.of("SignatureMethod", method)), "alicesecret"));
    assertThat(answer.body().path("CalledBy").asString()).isEqualTo("user(200100000000000001)");
  }

  @Test
  void aWrongSignatureIsAnsweredWithWhatShouldHaveBeenSigned() throws Exception {
    Answer answer = call(signed(request(Map.of()), "othersecret"));
    assertThat(answer.code()).isEqualTo("SignatureDoesNotMatch");
    assertThat(answer.message()).contains("server string to sign is:GET&%2F&AccessKeyId%3DLTAI");
  }

  @Test
  void aNonceIsGoodOnceAndOnlyForWhoSignedRightly() throws Exception {
    Map<String, String> request = request(Map.of("SignatureNonce", "once"));
    assertThat(call(signed(request, "wrong")).code()).isEqualTo("SignatureDoesNotMatch");
    assertThat(call(signed(request, "alicesecret")).status()).isEqualTo(200);
    assertThat(call(signed(request, "alicesecret")).code()).isEqualTo("SignatureNonceUsed");
  }

  @ParameterizedTest
  @CsvSource({
    "Timestamp, yesterday, 400, InvalidTimeStamp.Format",
    "Timestamp, 2016-02-23T12:46:24Z, 400, InvalidTimeStamp.Expired",
    "AccessKeyId, nobody, 404, InvalidAccessKeyId.NotFound",
    "AccessKeyId, LTAIold, 400, InvalidAccessKeyId.Inactive",
    "AccessKeyId, STS.none, 400, MissingSecurityToken",
    "SignatureMethod, MD5, 400, InvalidSignatureMethod",
    "SignatureNonce, '', 400, MissingParameter",
    "AccessKeyId, '', 400, MissingParameter"
  })
  void whatIsWrongIsToldBeforeTheSignature(String name, String value, int status, String code)
      throws Exception {
    Answer answer = call(signed(request(Map.of(name, value)), "alicesecret"));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
  }

  @Test
  void anUnsignedRequestIsRefused() throws Exception {
    assertThat(TestService.get(port, "Action=StartExecution").message())
        .contains("\"AccessKeyId\"");
  }

  @Test
  void aTemporaryKeySignsWithItsOwnSecret() throws Exception {
    IssuedToken token =
        tokens.issue("1111222233334444", "OOSServiceRole", "s", Duration.ofHours(1));
    Map<String, String> request =
        request(Map.of("AccessKeyId", token.accessKeyId(), "SecurityToken", token.securityToken()));
    assertThat(call(signed(request, token.accessKeySecret())).status()).isEqualTo(200);
  }

  @Test
  void theNewerStyleIsVerifiedToo() throws Exception {
    assertThat(newer("alicesecret").status()).isEqualTo(200);
    assertThat(newer("othersecret").code()).isEqualTo("SignatureDoesNotMatch");
  }

  @Test
  void theHashOfAnotherBodyIsRefusedThoughItIsSigned() throws Exception {
    Answer answer = newer("alicesecret", sha256("another body"), AUTHORIZATION);
    assertThat(answer.code()).isEqualTo("SignatureDoesNotMatch");
    assertThat(answer.message()).contains("SHA-256 " + sha256("")).contains("x-acs-content-sha256");
  }

  @Test
  void aBodyWithoutItsHashIsRefused() throws Exception {
    Answer answer = newer("alicesecret", "", AUTHORIZATION);
    assertThat(answer.code()).isEqualTo("MissingParameter");
    assertThat(answer.message()).contains("\"x-acs-content-sha256\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACS3-HMAC-SHA256 | Credential is missing, SignedHeaders is missing, Signature is missing",
        "ACS3-HMAC-SHA256 Credential=LTAIalice,Signature=%2$s | SignedHeaders is missing",
        "ACS3-HMAC-SHA256 Credential=LTAIalice,SignedHeaders=,Signature=%2$s"
            + " | SignedHeaders is missing",
        "ACS3-HMAC-SHA256 Credential=LTAIalice,SignedHeaders=%1$s,SignedHeaders=%1$s,Signature=%2$s"
            + " | SignedHeaders stands in it twice",
        "ACS3-HMAC-SHA256 Credential=LTAIalice,SignedHeaders=%1$s;host,Signature=%2$s"
            + " | SignedHeaders names 'host' twice",
        "ACS3-HMAC-SHA256 Credential=LTAIalice,SignedHeaders=%1$s | Signature is missing",
        "ACS3-HMAC-SHA256 LTAIalice:%2$s | 'LTAIalice:"
      })
  void aMalformedAuthorizationIsToldAsSuch(String header, String message) throws Exception {
    Answer answer = newer("alicesecret", sha256(""), header);
    assertThat(answer.code()).isEqualTo("InvalidParameter");
    assertThat(answer.message()).contains("Authorization").contains(message);
  }

  @Test
  void theNewerStyleKnowsOneMethod() throws Exception {
    Answer answer = newer("alicesecret", sha256(""), AUTHORIZATION.replace("SHA256", "SM3"));
    assertThat(answer.code()).isEqualTo("InvalidSignatureMethod");
  }

  private Map<String, String> request(Map<String, String> changes) {
    Map<String, String> request = new TreeMap<>();
    request.put("Action", "StartExecution");
    request.put("Version", "2019-06-01");
    request.put("Format", "JSON");
    request.put("AccessKeyId", "LTAIalice");
    request.put("SignatureMethod", "HMAC-SHA1");
    request.put("SignatureVersion", "1.0");
    request.put("SignatureNonce", UUID.randomUUID().toString());
    request.put("Timestamp", now());
    request.put("TemplateName", "a b*c~d中");
    request.putAll(changes);
    return request;
  }

  private static Map<String, String> signed(Map<String, String> request, String secret) {
    String method = request.getOrDefault("SignatureMethod", "");
    String text = "GET&%2F&" + encode(canonical(request));
    Map<String, String> signed = new TreeMap<>(request);
    signed.put(
        "Signature",
        SignatureMethod.of(method).orElse(SignatureMethod.HMAC_SHA1).sign(secret, text));
    return signed;
  }

  private Answer call(Map<String, String> request) throws Exception {
    return TestService.get(port, canonical(request));
  }

  private Answer newer(String secret) throws Exception {
    return newer(secret, sha256(""), AUTHORIZATION);
  }

  /** The authorization is filled in with the names of the signed headers and the signature. */
  private Answer newer(String secret, String sentHash, String authorization) throws Exception {
    String host = "127.0.0.1:" + port;
    String nonce = UUID.randomUUID().toString();
    String date = now();
    String empty = sha256("");
    String canonical =
        "POST\n/\nTemplateName=Demo\nhost:"
            + host
            + "\nx-acs-action:StartExecution\nx-acs-content-sha256:"
            + sentHash
            + "\nx-acs-date:"
            + date
            + "\nx-acs-signature-nonce:"
            + nonce
            + "\nx-acs-version:2019-06-01\n\n";
    String names =
        "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version";
    String text = "ACS3-HMAC-SHA256\n" + sha256(canonical + names + "\n" + empty);
    return TestService.send(
        HttpRequest.newBuilder(URI.create("http://" + host + "/?TemplateName=Demo"))
            .POST(HttpRequest.BodyPublishers.noBody())
            .header("x-acs-action", "StartExecution")
            .header("x-acs-content-sha256", sentHash)
            .header("x-acs-date", date)
            .header("x-acs-signature-nonce", nonce)
            .header("x-acs-version", "2019-06-01")
            .header(
                "Authorization",
                authorization.formatted(names, SignatureMethod.ACS3.sign(secret, text))));
  }

  private String now() {
    return wall.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String canonical(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  private static String sha256(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
