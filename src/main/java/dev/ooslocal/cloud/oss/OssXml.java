package dev.ooslocal.cloud.oss;

import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The XML that OSS speaks, as JSON: an element with elements in it is an object, any other a text,
 * several of one name are a list. Answers have the same form, with the outermost element (chosen,
 * since it is not published how a template sees XML).
 */
final class OssXml {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private OssXml() {}

  /**
   * The content of the outermost element.
   *
   * @throws dev.ooslocal.rpc.ApiException MalformedXML when it is none, or another element
   */
  static JsonNode read(String text, String root) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(NO_DOCTYPE, true);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      Element element =
          builder.parse(new InputSource(new StringReader(text.strip()))).getDocumentElement();
      if (!element.getNodeName().equals(root)) {
        throw OssErrors.malformedXml();
      }
      return json(element);
    } catch (SAXException | IOException malformed) {
      throw OssErrors.malformedXml();
    } catch (ParserConfigurationException everyJavaHasOne) {
      throw new IllegalStateException(everyJavaHasOne);
    }
  }

  /** The elements of one name in an object, however many there are. */
  static ArrayNode list(JsonNode within, String name) {
    JsonNode found = within.path(name);
    if (found instanceof ArrayNode list) {
      return list;
    }
    return found.isMissingNode() ? Json.array() : Json.array().add(found);
  }

  private static JsonNode json(Element element) {
    ObjectNode fields = Json.object();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element inner) {
        add(fields, inner.getNodeName(), json(inner));
      }
    }
    return fields.isEmpty() ? Json.string(element.getTextContent().strip()) : fields;
  }

  private static void add(ObjectNode fields, String name, JsonNode value) {
    JsonNode present = fields.path(name);
    switch (present) {
      case ArrayNode list -> list.add(value);
      case JsonNode none when none.isMissingNode() -> fields.set(name, value);
      case JsonNode first -> fields.set(name, Json.array().add(first).add(value));
    }
  }
}
