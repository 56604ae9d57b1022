package dev.ooslocal.account;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose requests these are when they do not say.
 *
 * @param account the account of callers without an access key, or with one nobody listed
 * @param region the region of requests that name none, neither as parameter nor by their host
 * @param auth how much of a request's credentials is checked
 */
@Validated
@ConfigurationProperties("oos")
record AccountSettings(
    @DefaultValue("1234567890123456") @Pattern(regexp = "[0-9]{1,20}") String account,
    @DefaultValue("cn-hangzhou") @Pattern(regexp = "[a-z]{2,}(-[a-z0-9]+)+") String region,
    @DefaultValue @Valid Auth auth) {
  /**
   * How much of a request's credentials is checked.
   *
   * @param mode off: anybody may call, signatures are not looked at; verify: only listed keys, with
   *     a right signature, a fresh time stamp and a nonce never used before
   */
  record Auth(@DefaultValue("off") Mode mode) {}

  /** Whether signatures are verified. */
  enum Mode {
    OFF,
    VERIFY
  }
}
