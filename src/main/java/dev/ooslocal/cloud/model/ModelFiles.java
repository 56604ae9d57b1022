package dev.ooslocal.cloud.model;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.StrictObject;
import dev.ooslocal.platform.YamlDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the descriptions of products. */
final class ModelFiles {
  private static final String FILES = "classpath*:products/*.yml";
  private static final List<String> KNOWN =
      List.of("product", "version", "global", "kinds", "calls", "taggable", "shared", "seeds");

  private final KindReader kinds;
  private final CallReader calls;

  private ModelFiles(KindReader kinds) {
    this.kinds = kinds;
    this.calls = new CallReader(kinds);
  }

  /** All kinds are read before all calls, since a call may touch resources of another product. */
  static List<ProductModel> read(KindReader kinds) {
    ModelFiles files = new ModelFiles(kinds);
    List<YamlDocument> documents = documents();
    documents.forEach(document -> located(document, () -> files.kindsOf(document)));
    List<ProductModel> products = new ArrayList<>();
    documents.forEach(
        document -> located(document, () -> products.addAll(files.products(document))));
    return products;
  }

  private void kindsOf(YamlDocument document) {
    ObjectNode described = fields(document).object("kinds");
    if (described != null) {
      kinds.read(described);
    }
  }

  private List<ProductModel> products(YamlDocument document) {
    StrictObject fields = fields(document);
    ProductModel product = product(fields);
    ObjectNode shared = fields.object("shared");
    if (shared == null) {
      return List.of(product);
    }
    StrictObject other = StrictObject.of(shared, "shared", List.of("product", "version", "calls"));
    Map<String, CallModel> both = new HashMap<>(product.calls());
    both.keySet().retainAll(other.list("calls").valueStream().map(c -> c.asString("")).toList());
    return List.of(
        product,
        new ProductModel(
            other.requiredText("product"),
            other.requiredText("version"),
            product.global(),
            both,
            Map.of(),
            Map.of()));
  }

  private ProductModel product(StrictObject fields) {
    Map<String, CallModel> read = new HashMap<>();
    for (Map.Entry<String, JsonNode> call : properties(fields, "calls").properties()) {
      read.put(call.getKey(), calls.call(call.getKey(), call.getValue()));
    }
    Map<String, KindModel> taggable = new HashMap<>();
    ObjectNode types = properties(fields, "taggable");
    StrictObject named = StrictObject.of(types, "taggable", List.copyOf(types.propertyNames()));
    types.propertyNames().forEach(type -> taggable.put(type, kinds.kind(named, type)));
    return new ProductModel(
        fields.requiredText("product"),
        fields.requiredText("version"),
        "true".equals(fields.text("global")),
        read,
        taggable,
        seeds(fields));
  }

  private Map<String, CallModel> seeds(StrictObject fields) {
    Map<String, CallModel> read = new HashMap<>();
    for (Map.Entry<String, JsonNode> seed : properties(fields, "seeds").properties()) {
      read.put(seed.getKey(), calls.call(seed.getKey(), seed.getValue()));
    }
    return read;
  }

  private static ObjectNode properties(StrictObject fields, String name) {
    ObjectNode found = fields.object(name);
    return found == null ? Json.object() : found;
  }

  private static StrictObject fields(YamlDocument document) {
    return StrictObject.of(document.json(), "", KNOWN);
  }

  private static void located(YamlDocument document, Runnable reading) {
    try {
      reading.run();
    } catch (LocalProblem problem) {
      LocalProblem located = document.located(problem);
      throw new ModelException(located.message(), located);
    }
  }

  private static List<YamlDocument> documents() {
    List<YamlDocument> documents = new ArrayList<>();
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
        Path name = Path.of("products", String.valueOf(file.getFilename()));
        documents.add(YamlDocument.of(name, file.getContentAsString(StandardCharsets.UTF_8)));
      }
    } catch (IOException unreadable) {
      throw new ModelException("the descriptions of products cannot be read", unreadable);
    }
    return documents;
  }
}
