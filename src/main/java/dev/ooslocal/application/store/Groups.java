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
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Application groups in their table. */
@Component
public class Groups {
  private final EntityManager entities;
  private final VirtualClock clock;

  Groups(EntityManager entities, VirtualClock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * Stores a new group.
   *
   * @throws ApiException {@link ErrorCode#APPLICATION_GROUP_EXISTS}
   */
  public ApplicationGroup create(Caller caller, ApplicationGroup.Draft draft) {
    refuseTaken(caller, draft.applicationName(), draft.name());
    ApplicationGroup group = new ApplicationGroup(Ids.withPrefix("ag-"), caller, draft, now());
    UniqueRows.insert(
        entities, () -> new ApiException(ErrorCode.APPLICATION_GROUP_EXISTS, draft.name()), group);
    return group;
  }

  /**
   * Gives a group another name.
   *
   * @throws ApiException {@link ErrorCode#APPLICATION_GROUP_EXISTS}
   */
  public void rename(Caller caller, ApplicationGroup group, String name) {
    if (!group.name().equals(name)) {
      refuseTaken(caller, group.applicationName(), name);
      group.rename(name);
    }
  }

  /**
   * A group, which must be there.
   *
   * @throws ApiException {@link ErrorCode#NO_APPLICATION_GROUP}
   */
  public ApplicationGroup find(Caller caller, String application, String name) {
    return lookUp(caller, application, name).orElseThrow(() -> none(name));
  }

  /** The same, held for a change until the transaction ends. */
  public ApplicationGroup hold(Caller caller, String application, String name) {
    return named(caller, application, name)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> none(name));
  }

  /** All groups of an application. */
  public List<ApplicationGroup> of(Caller caller, String application) {
    Conditions where = new Conditions("g", caller);
    where.equal("applicationName", application);
    return where.list(entities, ApplicationGroup.class, Integer.MAX_VALUE, "applicationName");
  }

  public void delete(ApplicationGroup group) {
    entities.remove(group);
  }

  /** As precise as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private Optional<ApplicationGroup> lookUp(Caller caller, String application, String name) {
    return named(caller, application, name).getResultStream().findFirst();
  }

  private void refuseTaken(Caller caller, String application, String name) {
    if (lookUp(caller, application, name).isPresent()) {
      throw new ApiException(ErrorCode.APPLICATION_GROUP_EXISTS, name);
    }
  }

  private static ApiException none(String name) {
    return new ApiException(ErrorCode.NO_APPLICATION_GROUP, name);
  }

  private TypedQuery<ApplicationGroup> named(Caller caller, String application, String name) {
    return entities
        .createQuery(
            "select g from ApplicationGroup g where g.accountId = :account"
                + " and g.regionId = :region and g.applicationName = :application"
                + " and g.name = :name",
            ApplicationGroup.class)
        .setParameter("account", caller.account())
        .setParameter("region", caller.region())
        .setParameter("application", application)
        .setParameter("name", name);
  }
}
