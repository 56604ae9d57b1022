package dev.ooslocal.template.store;

import dev.ooslocal.language.Language;
import dev.ooslocal.language.TemplateException;
import dev.ooslocal.platform.Sha256;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.ErrorCode;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Reads the texts of requests; what is wrong with one becomes the declared error. */
@Component
public class Drafts {
  private final Programs programs;

  Drafts(Programs programs) {
    this.programs = programs;
  }

  /**
   * A text that is a usable template.
   *
   * @throws ApiException {@link ErrorCode#TEMPLATE_VALIDATION} with everything that is wrong
   */
  public Draft read(String text) {
    int size = text.getBytes(StandardCharsets.UTF_8).length;
    if (size > Language.LARGEST) {
      throw new ApiException(
          ErrorCode.TEMPLATE_VALIDATION,
          "The template has " + size + " bytes, at most " + Language.LARGEST + " are allowed.");
    }
    String hash = Sha256.hex(text);
    try {
      return new Draft(text, hash, programs.compiled(hash, text));
    } catch (TemplateException unusable) {
      throw new ApiException(ErrorCode.TEMPLATE_VALIDATION, String.valueOf(unusable.getMessage()));
    }
  }
}
