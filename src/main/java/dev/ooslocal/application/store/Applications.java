package dev.ooslocal.application.store;

import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.UniqueRows;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Applications in their table. */
@Component
public class Applications {
  private final EntityManager entities;
  private final VirtualClock clock;

  Applications(EntityManager entities, VirtualClock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * Stores a new application.
   *
   * @throws ApiException {@link ErrorCode#APPLICATION_EXISTS}
   */
  public Application create(Caller caller, Application.Draft draft) {
    if (lookUp(caller, draft.name()).isPresent()) {
      throw new ApiException(ErrorCode.APPLICATION_EXISTS, draft.name());
    }
    Application application = new Application(Ids.withPrefix("app-"), caller, draft, now());
    UniqueRows.insert(
        entities, () -> new ApiException(ErrorCode.APPLICATION_EXISTS, draft.name()), application);
    return application;
  }

  /** The caller's application of this name. */
  public Optional<Application> lookUp(Caller caller, String name) {
    return named(caller, name).getResultStream().findFirst();
  }

  /**
   * The caller's application of this name, which must be there.
   *
   * @throws ApiException {@link ErrorCode#NO_APPLICATION}
   */
  public Application find(Caller caller, String name) {
    return lookUp(caller, name).orElseThrow(() -> new ApiException(ErrorCode.NO_APPLICATION, name));
  }

  /** The same, held for a change until the transaction ends. */
  public Application hold(Caller caller, String name) {
    return named(caller, name)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new ApiException(ErrorCode.NO_APPLICATION, name));
  }

  public void delete(Application application) {
    entities.remove(application);
  }

  /** As precise as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private TypedQuery<Application> named(Caller caller, String name) {
    return entities
        .createQuery(
            "select a from Application a where a.accountId = :account and a.regionId = :region"
                + " and a.name = :name",
            Application.class)
        .setParameter("account", caller.account())
        .setParameter("region", caller.region())
        .setParameter("name", name);
  }
}
