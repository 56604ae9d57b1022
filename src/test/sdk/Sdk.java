import com.google.gson.JsonObject;
import java.util.Set;

/** One of the vendor's SDKs, used by the names of operations and fields on the wire. */
interface Sdk {
  /** The operations it has. */
  Set<String> operations();

  /**
   * Calls one, with the setters of its request class.
   *
   * @param known whether by a key that the service knows
   * @return the body of the answer, an object of the SDK
   * @throws Refused when the service answers an error
   */
  Object call(String operation, JsonObject parameters, boolean known) throws Exception;

  /** The class of an operation's answer. */
  Class<?> answer(String operation) throws Exception;

  /** An error of the service, as the SDK shows it. */
  final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    final String code;

    Refused(String code, Exception cause) {
      super(cause);
      this.code = code;
    }
  }
}
