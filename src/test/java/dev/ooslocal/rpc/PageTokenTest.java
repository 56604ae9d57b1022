package dev.ooslocal.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTokenTest {
  private static final Caller CALLER =
      new Caller("1234567890123456", Caller.ROOT, "", "cn-hangzhou", "R");
  private static final Input INPUT = new Input("a", 10, null);

  record Input(String filter, int maxResults, @Nullable String nextToken) {}

  private final String token = PageToken.of(INPUT, CALLER, "7", "exec-1");

  @Test
  void givesTheKeyBackWhateverTheSizeOfThePage() {
    assertThat(PageToken.read(new Input("a", 99, token), CALLER, token, 2))
        .contains(List.of("7", "exec-1"));
  }

  @Test
  void belongsToOneRequestOfOneCaller() {
    refused(new Input("b", 10, token), CALLER, token);
    refused(INPUT, new Caller("1234567890123456", Caller.ROOT, "", "cn-beijing", "R"), token);
    refused(INPUT, new Caller("6543210987654321", Caller.ROOT, "", "cn-hangzhou", "R"), token);
  }

  @Test
  void noCharacterOfItCanBeChanged() {
    for (int i = 0; i < token.length(); i++) {
      char other = token.charAt(i) == 'A' ? 'Q' : 'A';
      refused(INPUT, CALLER, token.substring(0, i) + other + token.substring(i + 1));
    }
  }

  @Test
  void noPartOfItCanBeExchanged() {
    String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
    for (String part : new String[] {"\"7\"", "\"exec-1\""}) {
      assertThat(text).contains(part);
      for (String other : new String[] {"7", "null", "[]", "{}", "true", "\"\"", "\"x\""}) {
        refused(INPUT, CALLER, encoded(text.replace(part, other)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "[]", "{}", "[null]", "[[]]", "[{}]", "[\"\"]", "[1,2,3]", "[", "x"})
  void nothingElseIsTakenForOne(String text) {
    refused(INPUT, CALLER, encoded(text));
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(Input input, Caller caller, String token) {
    assertThatThrownBy(() -> PageToken.read(input, caller, token, 2))
        .as(token)
        .isInstanceOfSatisfying(
            ApiException.class, e -> assertThat(e.code()).isEqualTo("InvalidParameter"));
  }
}
