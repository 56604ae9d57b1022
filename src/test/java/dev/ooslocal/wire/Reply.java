package dev.ooslocal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

/**
 * An answer as it came.
 *
 * @param status the HTTP status
 * @param headers its headers
 * @param body its text
 */
record Reply(int status, HttpHeaders headers, String body) {
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  JsonNode json() {
    return Json.parse(body);
  }

  /** The root element of an answer in XML. */
  Element xml() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(body)))
          .getDocumentElement();
    } catch (SAXException | IOException | ParserConfigurationException noXml) {
      throw new AssertionError(body, noXml);
    }
  }

  /** A field of the outermost object, in either format. */
  String field(String name) {
    return body.startsWith("<")
        ? xml().getElementsByTagName(name).item(0).getTextContent()
        : json().path(name).asString("");
  }

  String code() {
    return field("Code");
  }

  /** An accepted request's answer. */
  JsonNode accepted() {
    assertThat(status).as(body).isEqualTo(200);
    return json();
  }
}
