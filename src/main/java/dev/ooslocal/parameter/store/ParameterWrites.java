package dev.ooslocal.parameter.store;

import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.UniqueRows;
import dev.ooslocal.platform.vault.Vault;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.ErrorCode;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Creates, revises and deletes parameters, and tells their values. */
@Component
public class ParameterWrites {
  private static final String ID_PREFIX = "p-";
  private static final String LIST = "StringList";

  private final EntityManager entities;
  private final ParameterRows rows;
  private final Vault vault;
  private final VirtualClock clock;

  ParameterWrites(EntityManager entities, ParameterRows rows, Vault vault, VirtualClock clock) {
    this.entities = entities;
    this.rows = rows;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Stores a value as the first version of a new parameter.
   *
   * @throws ApiException {@link ErrorCode#PARAMETER_EXISTS}, {@link ErrorCode#INVALID_PARAMETER}
   */
  public StoredParameter create(
      Place place, Draft draft, String value, Details details, String by) {
    draft.rules().check(value, draft.type().equals(LIST));
    if (rows.find(place, draft.name()).isPresent()) {
      throw new ApiException(ErrorCode.PARAMETER_EXISTS, draft.name());
    }
    Instant now = now();
    StoredParameter parameter =
        new StoredParameter(Ids.withPrefix(ID_PREFIX), place, draft, by, now);
    apply(parameter, details);
    ParameterVersion first = parameter.revise(kept(parameter, value), by, now);
    UniqueRows.insert(
        entities,
        () -> new ApiException(ErrorCode.PARAMETER_EXISTS, draft.name()),
        parameter,
        first);
    return parameter;
  }

  /**
   * Stores a value as the next version.
   *
   * @throws ApiException {@link ErrorCode#NO_PARAMETER}, {@link ErrorCode#INVALID_PARAMETER}
   */
  public StoredParameter update(
      Place place, String name, String value, Details details, String by) {
    StoredParameter parameter = locked(place, name);
    ValueRules.read(parameter.rules()).check(value, parameter.type().equals(LIST));
    apply(parameter, details);
    entities.persist(parameter.revise(kept(parameter, value), by, now()));
    forgetOld(parameter);
    return parameter;
  }

  /** Puts a parameter that exists into another resource group. */
  public void move(Place place, String name, String resourceGroupId) {
    locked(place, name).moveTo(resourceGroupId);
  }

  /** Deletes a parameter and all its versions. */
  public void delete(Place place, String name) {
    StoredParameter parameter = locked(place, name);
    entities
        .createQuery("delete from ParameterVersion v where v.parameterId = :id")
        .setParameter("id", parameter.getId())
        .executeUpdate();
    entities.remove(parameter);
  }

  /** The newest value in clear. */
  public String value(StoredParameter parameter) {
    return clear(parameter, parameter.content());
  }

  /** A version's value in clear. */
  public String value(StoredParameter parameter, ParameterVersion version) {
    return clear(parameter, version.content());
  }

  private void forgetOld(StoredParameter parameter) {
    int oldest = parameter.version() - parameter.secrecy().versions();
    if (oldest > 0) {
      entities
          .createQuery(
              "delete from ParameterVersion v where v.parameterId = :id"
                  + " and v.versionNumber <= :oldest")
          .setParameter("id", parameter.getId())
          .setParameter("oldest", oldest)
          .executeUpdate();
    }
  }

  private static void apply(StoredParameter parameter, Details details) {
    if (details.description() != null) {
      parameter.describe(details.description());
    }
    if (details.resourceGroupId() != null) {
      parameter.moveTo(details.resourceGroupId());
    }
  }

  private StoredParameter locked(Place place, String name) {
    return rows.lock(place, name).orElseThrow(() -> new ApiException(ErrorCode.NO_PARAMETER, name));
  }

  private String kept(StoredParameter parameter, String value) {
    return parameter.secrecy().isSecret() ? vault.seal(parameter.getId(), value) : value;
  }

  private String clear(StoredParameter parameter, String content) {
    return parameter.secrecy().isSecret() ? vault.open(parameter.getId(), content) : content;
  }

  /** As precise as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * What a request may say beside name and value; null: nothing.
   *
   * @param description free text
   * @param resourceGroupId the resource group it goes into
   */
  public record Details(@Nullable String description, @Nullable String resourceGroupId) {}
}
