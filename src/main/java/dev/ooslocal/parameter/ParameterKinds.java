package dev.ooslocal.parameter;

import dev.ooslocal.parameter.store.ParameterRows;
import dev.ooslocal.parameter.store.ParameterWrites;
import dev.ooslocal.parameter.store.Secrecy;
import dev.ooslocal.tag.ResourceKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two kinds of parameters that can be tagged. */
@Configuration(proxyBeanMethods = false)
class ParameterKinds {
  @Bean
  ResourceKind plainParameters(ParameterRows rows, ParameterWrites writes) {
    return new ParameterKind(Secrecy.PLAIN, rows, writes);
  }

  @Bean
  ResourceKind secretParameters(ParameterRows rows, ParameterWrites writes) {
    return new ParameterKind(Secrecy.SECRET, rows, writes);
  }
}
