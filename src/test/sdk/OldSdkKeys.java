import com.aliyuncs.CommonRequest;
import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.MethodType;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.oos.model.v20190601.ListTemplatesRequest;
import com.aliyuncs.profile.DefaultProfile;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The old Java SDK where signatures are checked, with right and wrong secrets and tokens: {@code
 * java -cp 'target/old-sdk/*' OldSdkKeys.java 127.0.0.1:8667 key secret role}. Each line of what it
 * prints says with what it called, and how that went.
 */
public final class OldSdkKeys {
  private static final String REGION = "cn-hangzhou";

  private OldSdkKeys() {}

  public static void main(String[] arguments) throws Exception {
    String key = arguments[1];
    String secret = arguments[2];
    DefaultProfile.addEndpoint(REGION, "oos", arguments[0]);
    DefaultProfile.addEndpoint(REGION, "Sts", arguments[0]);
    tell("right secret", DefaultProfile.getProfile(REGION, key, secret));
    tell("wrong secret", DefaultProfile.getProfile(REGION, key, "guessed"));
    tell("unknown key", DefaultProfile.getProfile(REGION, "LTAInobody", secret));
    JsonObject session = session(arguments[0], key, secret, arguments[3]);
    String sessionKey = session.get("AccessKeyId").getAsString();
    String sessionSecret = session.get("AccessKeySecret").getAsString();
    String token = session.get("SecurityToken").getAsString();
    tell("token", DefaultProfile.getProfile(REGION, sessionKey, sessionSecret, token));
    tell("wrong token", DefaultProfile.getProfile(REGION, sessionKey, sessionSecret, "CAIguessed"));
    tell("token, wrong secret", DefaultProfile.getProfile(REGION, sessionKey, "guessed", token));
  }

  private static void tell(String with, DefaultProfile profile) {
    String outcome = "OK";
    try {
      new DefaultAcsClient(profile).getAcsResponse(new ListTemplatesRequest());
    } catch (ClientException refused) {
      outcome = refused.getErrCode();
    }
    System.out.println(with + ": " + outcome);
  }

  private static JsonObject session(String endpoint, String key, String secret, String role)
      throws ClientException {
    CommonRequest assume = new CommonRequest();
    assume.setSysProtocol(ProtocolType.HTTP);
    assume.setSysMethod(MethodType.POST);
    assume.setSysDomain(endpoint);
    assume.setSysVersion("2015-04-01");
    assume.setSysAction("AssumeRole");
    assume.putQueryParameter("RoleArn", role);
    assume.putQueryParameter("RoleSessionName", "sdk");
    String answer =
        new DefaultAcsClient(DefaultProfile.getProfile(REGION, key, secret))
            .getCommonResponse(assume)
            .getData();
    return JsonParser.parseString(answer).getAsJsonObject().getAsJsonObject("Credentials");
  }
}
