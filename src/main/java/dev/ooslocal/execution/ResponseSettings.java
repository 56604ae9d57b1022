package dev.ooslocal.execution;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How answers look where the sources disagree.
 *
 * @param objects StartExecution answers Parameters and Outputs as objects, as the sample of its
 *     page does, instead of JSON text
 * @param parameters {@code effective}: ListExecutions shows parameters with the defaults merged in;
 *     {@code given}: as they were given, which Terraform compares with
 */
@ConfigurationProperties("oos.response")
public record ResponseSettings(
    @DefaultValue("false") boolean objects, @DefaultValue("effective") Shown parameters) {

  /** Which parameters ListExecutions shows. */
  public enum Shown {
    EFFECTIVE,
    GIVEN
  }
}
