import com.aliyuncs.CommonRequest;
import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.IAcsClient;
import com.aliyuncs.auth.AlibabaCloudCredentials;
import com.aliyuncs.auth.BasicCredentials;
import com.aliyuncs.auth.BasicSessionCredentials;
import com.aliyuncs.auth.RpcSignatureComposer;
import com.aliyuncs.auth.Signer;
import com.aliyuncs.auth.StaticCredentialsProvider;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.FormatType;
import com.aliyuncs.oos.model.v20190601.ListTemplatesRequest;
import com.aliyuncs.profile.DefaultProfile;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/**
 * The vendor's old Java SDK against a service that verifies: keys and tokens, right and wrong, clocks that are off, and
 * a nonce that comes twice. Started by OldSdkIT with the endpoint and a key, its secret, and a temporary key, its
 * secret and its token.
 */
public final class OldSdkLogins {
  private final String endpoint;

  private OldSdkLogins(String endpoint) {
    this.endpoint = endpoint;
    DefaultProfile.addEndpoint("cn-hangzhou", "oos", endpoint);
  }

  public static void main(String[] arguments) throws ClientException {
    OldSdkLogins logins = new OldSdkLogins(arguments[0]);
    logins.keys(arguments[1], arguments[2]);
    logins.clocks(new BasicCredentials(arguments[1], arguments[2]));
    logins.tokens(arguments[3], arguments[4], arguments[5]);
    System.out.println("ALL DONE");
  }

  private void keys(String key, String secret) throws ClientException {
    answers(new BasicCredentials(key, secret), new ListTemplatesRequest());
    refuses("SignatureDoesNotMatch", new BasicCredentials(key, "guessed"), new ListTemplatesRequest());
    refuses("InvalidAccessKeyId.NotFound", new BasicCredentials("LTAInobody", secret), new ListTemplatesRequest());
  }

  private void clocks(AlibabaCloudCredentials right) throws ClientException {
    answers(right, new Changed(Duration.ofMinutes(14), UUID.randomUUID().toString()));
    answers(right, new Changed(Duration.ofMinutes(-14), UUID.randomUUID().toString()));
    refuses("InvalidTimeStamp.Expired", right, new Changed(Duration.ofMinutes(16), UUID.randomUUID().toString()));
    refuses("InvalidTimeStamp.Expired", right, new Changed(Duration.ofMinutes(-16), UUID.randomUUID().toString()));
    answers(right, new Changed(Duration.ZERO, "twice"));
    refuses("SignatureNonceUsed", right, new Changed(Duration.ZERO, "twice"));
  }

  private void tokens(String key, String secret, String token) throws ClientException {
    answers(new BasicSessionCredentials(key, secret, token), new ListTemplatesRequest());
    refuses("SignatureDoesNotMatch", new BasicSessionCredentials(key, "guessed", token), new ListTemplatesRequest());
    refuses("InvalidStsToken", new BasicSessionCredentials(key, secret, "no such token"), new ListTemplatesRequest());
  }

  private void answers(AlibabaCloudCredentials credentials, ListTemplatesRequest request) throws ClientException {
    client(credentials).getAcsResponse(request);
  }

  private void refuses(String code, AlibabaCloudCredentials credentials, ListTemplatesRequest request) {
    try {
      client(credentials).getAcsResponse(request);
    } catch (ClientException refused) {
      if (code.equals(refused.getErrCode())) {
        System.out.println(code);
        return;
      }
      throw new IllegalStateException(code + " expected, not " + refused.getErrCode(), refused);
    }
    throw new IllegalStateException(code + " expected, but it was answered");
  }

  private static IAcsClient client(AlibabaCloudCredentials credentials) {
    return new DefaultAcsClient(
        DefaultProfile.getProfile("cn-hangzhou"), new StaticCredentialsProvider(credentials));
  }

  /** A request of a machine whose clock is off, or that sends a nonce of its own. */
  private static final class Changed extends ListTemplatesRequest {
    Changed(Duration off, String nonce) {
      this.composer =
          new RpcSignatureComposer() {
            @Override
            public Map<String, String> refreshSignParameters(
                Map<String, String> parameters, Signer signer, String accessKeyId, FormatType format) {
              Map<String, String> all = super.refreshSignParameters(parameters, signer, accessKeyId, format);
              all.put("Timestamp", Instant.now().plus(off).truncatedTo(ChronoUnit.SECONDS).toString());
              all.put("SignatureNonce", nonce);
              return all;
            }
          };
    }
  }
}
