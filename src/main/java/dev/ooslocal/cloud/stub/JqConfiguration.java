package dev.ooslocal.cloud.stub;

import dev.ooslocal.language.Selectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Conditions of stubs are jq, as selectors of templates are. */
@Configuration(proxyBeanMethods = false)
class JqConfiguration {
  @Bean
  JqCompiler jqCompiler() {
    return Selectors::of;
  }
}
