package dev.ooslocal.parameter;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The face of this room: parameters as other rooms need them. */
public interface Parameters {
  /** The newest value of a parameter that an account can use, its own or a public one. */
  Optional<String> value(String account, String region, boolean secret, String name);

  /**
   * Makes a parameter of the default account be this; with a name below {@code aliyun/}, which no
   * account may use, a public one.
   *
   * @throws dev.ooslocal.rpc.ApiException when something of it is not allowed
   */
  void plant(Seed seed);

  /**
   * A parameter to be planted.
   *
   * @param name its name
   * @param type String, StringList or Secret
   * @param value its value
   * @param description what it is for
   * @param tags its tags
   */
  record Seed(
      String name,
      String type,
      String value,
      @Nullable String description,
      Map<String, String> tags) {
    public Seed {
      tags = Map.copyOf(tags);
    }
  }
}
