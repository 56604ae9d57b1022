package dev.ooslocal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import org.junit.jupiter.api.Test;

class XmlTest {
  @Test
  void repeatsTheElementOfAListAndLeavesAbsentValuesEmpty() {
    String xml =
        Xml.text(
            "ListTemplatesResponse",
            Json.parse(
                "{\"Keys\":[\"a\",\"b\"],\"T\":{\"N\":1,\"Ok\":true},\"E\":\"\",\"Z\":null,"
                    + "\"Text\":\"<&>\",\"Map\":{\"good\":\"1\",\"not good\":\"2\"}}"));
    assertThat(xml)
        .isEqualTo(
            "<?xml version='1.0' encoding='UTF-8'?>\n<ListTemplatesResponse><Keys>a</Keys>"
                + "<Keys>b</Keys><T><N>1</N><Ok>true</Ok></T><E/><Z/><Text>&lt;&amp;&gt;</Text>"
                + "<Map><good>1</good></Map></ListTemplatesResponse>");
  }
}
