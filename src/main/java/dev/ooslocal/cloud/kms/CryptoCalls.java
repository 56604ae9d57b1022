package dev.ooslocal.cloud.kms;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.cloud.simulated.SimulatedProduct;
import dev.ooslocal.platform.Json;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What keys are for: they encrypt, decrypt and make keys for data. */
@Component
final class CryptoCalls implements SimulatedProduct {
  private static final int LARGEST_PLAIN = 6144;
  private static final int LARGEST_DATA_KEY = 1024;
  private static final Map<String, Integer> SPECS = Map.of("AES_256", 32, "AES_128", 16);

  private final Keys keys;

  CryptoCalls(Keys keys) {
    this.keys = keys;
  }

  @Override
  public List<SimulatedApi> apis() {
    return List.of(
        new KmsCall("Encrypt", this::encrypt),
        new KmsCall("Decrypt", this::decrypt),
        new KmsCall("GenerateDataKey", call -> dataKey(call, true)),
        new KmsCall("GenerateDataKeyWithoutPlaintext", call -> dataKey(call, false)));
  }

  private ObjectNode encrypt(ProductCall call) {
    byte[] plain = decoded(call, "Plaintext");
    if (plain.length > LARGEST_PLAIN) {
      throw KmsErrors.invalid("Plaintext");
    }
    Resource key = Keys.enabled(keys.hold(call));
    return answer(key).put("CiphertextBlob", sealed(call, key, plain));
  }

  private ObjectNode decrypt(ProductCall call) {
    Cipher.Sealed sealed = Cipher.read(decoded(call, "CiphertextBlob"));
    Resource key = Keys.enabled(keys.held(call, sealed.key()));
    byte[] plain = Cipher.decrypt(sealed, Keys.material(key), context(call));
    return answer(key).put("Plaintext", encoded(plain));
  }

  private ObjectNode dataKey(ProductCall call, boolean shown) {
    String spec = call.text("KeySpec", "AES_256");
    Integer usual = SPECS.get(spec);
    if (usual == null) {
      throw KmsErrors.invalid("KeySpec");
    }
    Resource key = Keys.enabled(keys.hold(call));
    byte[] made = Cipher.random(call.number("NumberOfBytes", usual, 1, LARGEST_DATA_KEY));
    ObjectNode answer = answer(key).put("CiphertextBlob", sealed(call, key, made));
    return shown ? answer.put("Plaintext", encoded(made)) : answer;
  }

  private static ObjectNode answer(Resource key) {
    return Json.object().put("KeyId", key.id()).put("KeyVersionId", Keys.version(key));
  }

  private static String sealed(ProductCall call, Resource key, byte[] plain) {
    return encoded(Cipher.encrypt(key.id(), Keys.material(key), plain, context(call)));
  }

  /** The same whatever the order of its members. */
  private static String context(ProductCall call) {
    String text = call.text("EncryptionContext", "{}");
    Map<String, String> members = new TreeMap<>();
    try {
      JsonNode given = Json.parse(text);
      given.forEachEntry((name, value) -> members.put(name, value.asString("")));
    } catch (JacksonException notJson) {
      throw KmsErrors.invalid("EncryptionContext");
    }
    ObjectNode sorted = Json.object();
    members.forEach(sorted::put);
    return Json.text(sorted);
  }

  private static byte[] decoded(ProductCall call, String parameter) {
    try {
      return Base64.getDecoder().decode(call.required(parameter));
    } catch (IllegalArgumentException notBase64) {
      throw KmsErrors.invalid(parameter);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
