import com.aliyuncs.AcsRequest;
import com.aliyuncs.AcsResponse;
import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.IAcsClient;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.oos.model.v20190601.CreateTemplateRequest;
import com.aliyuncs.profile.DefaultProfile;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The old Java SDK: {@code java -cp 'target/old-sdk/*' OldSdk.java 127.0.0.1:8667 key secret}. */
public final class OldSdk implements Sdk {
  private static final String MODEL = CreateTemplateRequest.class.getPackageName();
  private static final Pattern REQUEST =
      Pattern.compile(MODEL.replace('.', '/') + "/(\\w+)Request\\.class");

  private final IAcsClient known;
  private final IAcsClient stranger;
  private final Set<String> operations = new TreeSet<>();

  private OldSdk(IAcsClient known, IAcsClient stranger) throws Exception {
    this.known = known;
    this.stranger = stranger;
    Path jar =
        Path.of(CreateTemplateRequest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarFile classes = new JarFile(jar.toFile())) {
      classes.stream()
          .map(entry -> REQUEST.matcher(entry.getName()))
          .filter(Matcher::matches)
          .forEach(found -> operations.add(found.group(1)));
    }
  }

  public static void main(String[] arguments) throws Exception {
    DefaultProfile.addEndpoint("cn-hangzhou", "oos", arguments[0]);
    Script.run(new OldSdk(client(arguments[1], arguments[2]), client("LTAInobody", "nothing")));
  }

  private static IAcsClient client(String key, String secret) {
    return new DefaultAcsClient(DefaultProfile.getProfile("cn-hangzhou", key, secret));
  }

  @Override
  public Set<String> operations() {
    return operations;
  }

  @Override
  public Object call(String operation, JsonObject parameters, boolean isKnown) throws Exception {
    AcsRequest<?> request = Beans.filled(request(operation), parameters);
    try {
      return (isKnown ? known : stranger).getAcsResponse(request);
    } catch (ClientException refused) {
      throw new Refused(refused.getErrCode(), refused);
    }
  }

  @Override
  public Class<? extends AcsResponse> answer(String operation) throws Exception {
    return request(operation).getResponseClass();
  }

  private static AcsRequest<?> request(String operation) throws ReflectiveOperationException {
    return (AcsRequest<?>)
        Class.forName(MODEL + "." + operation + "Request").getDeclaredConstructor().newInstance();
  }
}
