package dev.ooslocal.rpc;

import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the operations into the document that springdoc serves. */
@Configuration(proxyBeanMethods = false)
class ApiDocumentation {
  static Info info() {
    return new Info()
        .title("OOS Local")
        .version(Operation.OOS)
        .description("Operation Orchestration Service, API version " + Operation.OOS + ".");
  }

  @Bean
  OpenApiCustomizer operationsAsPaths(Operations operations) {
    return document -> {
      document.setInfo(info());
      document.setPaths(
          ApiDocument.paths(operations.of(Operation.OOS).stream().map(Served::contract).toList()));
    };
  }
}
