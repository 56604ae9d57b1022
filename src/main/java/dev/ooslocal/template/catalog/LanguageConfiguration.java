package dev.ooslocal.template.catalog;

import dev.ooslocal.language.ActionCatalogue;
import dev.ooslocal.language.Language;
import dev.ooslocal.language.OosLanguage;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the language together with all the actions its templates may use. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
  @Bean
  Language language(List<ActionCatalogue> parts) {
    return new OosLanguage(new ComposedCatalogue(parts));
  }
}
