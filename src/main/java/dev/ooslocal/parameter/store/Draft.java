package dev.ooslocal.parameter.store;

import org.jspecify.annotations.Nullable;

/**
 * A parameter that is about to be.
 *
 * @param name its name
 * @param type String, StringList or Secret
 * @param rules what its values must fulfil
 * @param keyId the key asked for; null: the service's own
 * @param kmsInstanceId the dedicated key management asked for
 */
public record Draft(
    String name,
    String type,
    ValueRules rules,
    @Nullable String keyId,
    @Nullable String kmsInstanceId) {}
