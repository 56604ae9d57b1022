package dev.ooslocal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HidingTest {
  @Test
  void hidesATextAsJsonWritesItToo() {
    String secret = "a \"b\" \\ ü\n";
    String json = Json.text(Json.object().put("x", secret));
    assertThat(json).contains("ü");
    assertThat(Hiding.text(json, List.of(secret))).isEqualTo("{\"x\":\"******\"}");
    assertThat(Hiding.text("{'x': '" + secret + "'}", List.of(secret)))
        .isEqualTo("{'x': '******'}");
    String ascii = json.replace("ü", "\\u00fc");
    assertThat(Hiding.text(ascii, List.of(secret))).isEqualTo("{\"x\":\"******\"}");
  }

  @Test
  void leavesNothingOfASecretThatHoldsAnother() {
    assertThat(Hiding.text("abcdef abc", List.of("abc", "abcdef"))).isEqualTo("****** ******");
  }

  @Test
  void hidesNothingForAnEmptySecret() {
    assertThat(Hiding.text("abc", List.of(""))).isEqualTo("abc");
  }

  @Test
  void hidesANumberThatIsTheSecretAsAWhole() {
    assertThat(Hiding.in(Json.parse("[1234, 12345, true]"), List.of("1234")))
        .isEqualTo(Json.parse("[\"******\", 12345, true]"));
  }

  @Test
  void findsTheTextsOfAMapOrList() {
    assertThat(Hiding.texts(Json.parse("{\"a\": [\"x\", 1, null, \"\"], \"b\": {\"c\": true}}")))
        .containsExactly("x", "1", "true");
    assertThat(Hiding.texts(Json.parse("\"y\""))).containsExactly("y");
    assertThat(Hiding.texts(Json.nothing())).isEmpty();
  }
}
