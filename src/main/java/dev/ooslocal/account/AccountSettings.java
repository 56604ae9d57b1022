package dev.ooslocal.account;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who a caller is when nothing else says so.
 *
 * @param account the account of callers whose access key is not known
 * @param region the region of requests that name none
 */
@Validated
@ConfigurationProperties("oos")
record AccountSettings(
    @DefaultValue("1234567890123456") @Pattern(regexp = "[0-9]{1,20}") String account,
    @DefaultValue("cn-hangzhou") @Pattern(regexp = "[a-z]{2,}(-[a-z0-9]+)+") String region) {}
