package dev.ooslocal.tag.store;

import dev.ooslocal.rpc.ApiException;
import java.util.List;
import java.util.Map;

/** What a tag may look like. */
final class TagRules {
  static final int MOST = 20;
  private static final int LONGEST = 128;
  private static final List<String> KEY_PREFIXES = List.of("aliyun", "acs:");
  private static final List<String> SCHEMES = List.of("http://", "https://");

  private TagRules() {}

  static void check(Map<String, String> tags) {
    if (tags.size() > MOST) {
      throw ApiException.invalid("Tags", "at most " + MOST + " tags are allowed");
    }
    tags.forEach(
        (key, value) -> {
          checkKey(key);
          checkText("the value of " + key, value);
        });
  }

  static void checkKey(String key) {
    if (key.isEmpty()) {
      throw ApiException.invalid("Tags", "a key must not be empty");
    }
    for (String prefix : KEY_PREFIXES) {
      if (key.regionMatches(true, 0, prefix, 0, prefix.length())) {
        throw ApiException.invalid(
            "Tags", "the key " + key + " must not start with aliyun or acs:");
      }
    }
    checkText("the key " + key, key);
  }

  private static void checkText(String what, String text) {
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw ApiException.invalid("Tags", what + " must have at most " + LONGEST + " characters");
    }
    for (String scheme : SCHEMES) {
      if (text.contains(scheme)) {
        throw ApiException.invalid("Tags", what + " must not contain http:// or https://");
      }
    }
  }
}
