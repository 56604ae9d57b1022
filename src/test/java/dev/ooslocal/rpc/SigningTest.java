package dev.ooslocal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SigningTest {
  @Test
  void rebuildsTheTextOfTheDocumentedExample() throws Exception {
    Map<String, String> parameters =
        FormText.parse(
            "Timestamp=2016-02-23T12%3A46%3A24Z&Format=XML&AccessKeyId=testid"
                + "&Action=DescribeRegions&SignatureMethod=HMAC-SHA1"
                + "&SignatureNonce=3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf&Version=2014-05-26"
                + "&SignatureVersion=1.0&Signature=ignored",
            "query");
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec("testsecret&".getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
    byte[] signature =
        mac.doFinal(Signing.v1Text("GET", parameters).getBytes(StandardCharsets.UTF_8));
    assertThat(Base64.getEncoder().encodeToString(signature))
        .isEqualTo("OLeaidS1JvxuMvnyHOwuJ+uX5qY=");
  }

  @Test
  void encodesAsRfc3986Says() {
    assertThat(Signing.encode("a b*c~d+é/")).isEqualTo("a%20b%2Ac~d%2B%C3%A9%2F");
  }

  @Test
  void canonicalisesARequestOfTheThirdVersion() {
    RawRequest request =
        new RawRequest(
            "POST",
            Map.of("b", "", "a", "x y"),
            new byte[0],
            Map.of(),
            Map.of("host", "127.0.0.1:18081", "x-acs-action", " StartExecution "));
    String canonical =
        "POST\n/\na=x%20y&b=\nhost:127.0.0.1:18081\nx-acs-action:StartExecution\n\n"
            + "host;x-acs-action\n"
            + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assertThat(Signing.v3Text(request, "host;x-acs-action"))
        .isEqualTo("ACS3-HMAC-SHA256\n" + Sha256.hex(canonical));
  }

  @Test
  void takesTheAuthorizationHeaderApart() {
    assertThat(Authorization.parse("ACS3-HMAC-SHA256 Credential=ak,SignedHeaders=a;b,Signature=0f"))
        .isEqualTo(new Authorization("ACS3-HMAC-SHA256", "ak", "a;b", "0f", List.of()));
  }

  @Test
  void saysWhatIsWrongWithTheAuthorizationHeader() {
    assertThat(Authorization.parse("ACS3-HMAC-SHA256 Credential=a,Credential=b,x").faults())
        .containsExactly(
            "Credential stands in it twice",
            "'x' is not of the form name=value",
            "SignedHeaders is missing",
            "Signature is missing");
    assertThat(Authorization.parse("ACS3-HMAC-SHA256").faults()).hasSize(3);
  }
}
