package dev.ooslocal.template.catalog;

import dev.ooslocal.language.Language;
import dev.ooslocal.language.Problem;
import dev.ooslocal.language.Program;
import dev.ooslocal.language.TemplateException;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** Brings the language together with all the actions its templates may use. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
  /** Refuses every text until the language is there. */
  @Bean
  Language language() {
    return new Language() {
      @Override
      public Program compile(String text) {
        throw refusal();
      }

      @Override
      public JsonNode document(String text) {
        throw refusal();
      }
    };
  }

  private static TemplateException refusal() {
    return new TemplateException(
        List.of(
            new Problem(
                Problem.Severity.ERROR,
                "no-language",
                "this build cannot read templates yet",
                null,
                "",
                1,
                1,
                null,
                List.of(),
                null)));
  }
}
