package dev.ooslocal.template.api;

import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.template.TemplateUrls;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads templates from the addresses of requests. */
@Component
class Urls {
  private static final Pattern WEB = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);

  private final TemplateUrls urls;

  Urls(TemplateUrls urls) {
    this.urls = urls;
  }

  /**
   * The text behind an address.
   *
   * @throws ApiException when it is no web address or cannot be read
   */
  String read(String url) {
    if (!WEB.matcher(url).matches()) {
      throw ApiException.invalid("TemplateURL", "it must be an http or https address");
    }
    return urls.read(url);
  }
}
