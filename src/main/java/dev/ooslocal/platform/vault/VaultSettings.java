package dev.ooslocal.platform.vault;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How secrets are kept.
 *
 * @param key the key that encrypts secret values at rest, 32 bytes in Base64; when it is empty, one
 *     is made and kept in {@code secrets.key} in {@code oos.data.dir} (with {@code
 *     oos.storage=memory}: in memory). Nodes that share a database need the same key
 */
@ConfigurationProperties("oos.secrets")
record VaultSettings(@DefaultValue("") String key) {}
