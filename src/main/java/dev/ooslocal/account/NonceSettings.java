package dev.ooslocal.account;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many nonces of signed requests are remembered.
 *
 * @param nonces nonces kept, newest first; 0 means all. None is kept for much more than half an
 *     hour, and one that is forgotten sooner could be used a second time
 */
@Validated
@ConfigurationProperties("oos.retention")
record NonceSettings(@DefaultValue("100000") @Min(0) int nonces) {}
