package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The text of a command, which callers send as Base64 or as it is. */
public final class CommandText {
  private CommandText() {}

  /**
   * Chosen: without {@code ContentEncoding}, what is Base64 of readable text is decoded and
   * anything else is taken as it is, because templates send both.
   */
  public static String of(ProductCall call) {
    String content = call.required("CommandContent");
    return switch (call.text("ContentEncoding", "")) {
      case "PlainText" -> content;
      default -> decoded(content).orElse(content);
    };
  }

  public static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> decoded(String content) {
    try {
      byte[] bytes = Base64.getDecoder().decode(content.strip());
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean readable =
          text.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t');
      return readable ? Optional.of(text) : Optional.empty();
    } catch (IllegalArgumentException | CharacterCodingException notBase64) {
      return Optional.empty();
    }
  }
}
