package dev.ooslocal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest {
  private static String document(List<? extends Contract<?, ?>> contracts) {
    return Json31.pretty(
        new OpenAPI(SpecVersion.V31)
            .openapi("3.1.0")
            .info(ApiDocumentation.info())
            .paths(ApiDocument.paths(contracts)));
  }

  @Test
  void isKeptInTheDocs() throws IOException {
    Snapshot.check(Path.of("docs/openapi.json"), document(Offers.all()) + "\n");
  }

  @Test
  void documentsTheFormOfAnOperation() {
    JsonNode paths =
        Json.parse(document(List.of(Contract.of(GateWorld.GetThing.class, "GetThing"))))
            .path("paths");
    JsonNode size =
        paths
            .at("/~1?Action=GetThing/post/requestBody/content")
            .path("application/x-www-form-urlencoded")
            .at("/schema/properties/MaxResults");
    assertThat(size)
        .isEqualTo(
            Json.parse(
                """
                {"type":"integer","format":"int32","default":50,"description":"Page size.",
                 "maximum":100,"minimum":1}
                """));
    assertThat(paths.at("/~1?Action=GetThing/post/responses/400/description").stringValue())
        .contains("`InvalidParameter`");
  }
}
