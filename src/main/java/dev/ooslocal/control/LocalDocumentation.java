package dev.ooslocal.control;

import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ObjectSchema;
import org.springdoc.core.models.GroupedOpenApi;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.node.ObjectNode;

/** The local API as a document of its own, beside the one of the operations. */
@Configuration(proxyBeanMethods = false)
class LocalDocumentation {
  static {
    // An object of JSON, not a class with the getters and setters of its tree.
    SpringDocUtils.getConfig().replaceWithSchema(ObjectNode.class, new ObjectSchema());
  }

  @Bean
  GroupedOpenApi local() {
    return GroupedOpenApi.builder()
        .group("local")
        .pathsToMatch("/_oos/**")
        .addOpenApiCustomizer(
            document ->
                document.setInfo(
                    new Info()
                        .title("OOS Local: the local API")
                        .version(Version.current())
                        .description("What the cloud has none of: clock, stubs, journals.")))
        .build();
  }
}
