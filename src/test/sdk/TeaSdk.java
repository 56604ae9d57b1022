import com.aliyun.oos20190601.Client;
import com.aliyun.tea.TeaException;
import com.aliyun.teaopenapi.models.Config;
import com.google.gson.JsonObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The newest Java SDK: {@code java -cp … TeaSdk.java 127.0.0.1:8667 key secret}. */
public final class TeaSdk implements Sdk {
  private final Client known;
  private final Client stranger;
  private final Map<String, Method> methods = new TreeMap<>();

  private TeaSdk(Client known, Client stranger) {
    this.known = known;
    this.stranger = stranger;
    for (Method method : Client.class.getDeclaredMethods()) {
      String asked = method.getParameterCount() == 1 ? method.getParameterTypes()[0].getSimpleName() : "";
      if (asked.endsWith("Request")) {
        methods.put(asked.substring(0, asked.length() - "Request".length()), method);
      }
    }
  }

  public static void main(String[] arguments) throws Exception {
    Script.run(
        new TeaSdk(
            client(arguments[0], arguments[1], arguments[2]),
            client(arguments[0], "LTAInobody", "nothing")));
  }

  private static Client client(String endpoint, String key, String secret) throws Exception {
    return new Client(
        new Config()
            .setAccessKeyId(key)
            .setAccessKeySecret(secret)
            .setRegionId("cn-hangzhou")
            .setEndpoint(endpoint)
            .setProtocol("HTTP"));
  }

  @Override
  public Set<String> operations() {
    return methods.keySet();
  }

  @Override
  public Object call(String operation, JsonObject parameters, boolean isKnown) throws Exception {
    Method method = methods.get(operation);
    Object request =
        Beans.filled(
            method.getParameterTypes()[0].getDeclaredConstructor().newInstance(), parameters);
    try {
      return Beans.read(method.invoke(isKnown ? known : stranger, request), "Body");
    } catch (InvocationTargetException failed) {
      if (failed.getCause() instanceof TeaException refused) {
        throw new Refused(refused.getCode(), refused);
      }
      throw failed;
    }
  }

  @Override
  public Class<?> answer(String operation) throws Exception {
    return methods.get(operation).getReturnType().getMethod("getBody").getReturnType();
  }
}
