package dev.ooslocal.parameter.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds parameters and their versions. */
@Component
public class ParameterRows {
  private final EntityManager entities;

  ParameterRows(EntityManager entities) {
    this.entities = entities;
  }

  /** A parameter of this very place. */
  public Optional<StoredParameter> find(Place place, String name) {
    return byName(place, name).getResultStream().findFirst();
  }

  /** A parameter that may be read: one of the place, else a public one. */
  public Optional<StoredParameter> readable(Place place, String name) {
    return find(place, name).or(() -> find(place.everybodys(), name));
  }

  /** The parameter with its row locked until the transaction ends. */
  Optional<StoredParameter> lock(Place place, String name) {
    return byName(place, name)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  public Optional<ParameterVersion> version(StoredParameter parameter, int number) {
    return Optional.ofNullable(
        entities.find(ParameterVersion.class, ParameterVersion.id(parameter.getId(), number)));
  }

  /**
   * Its versions, newest first.
   *
   * @param below only versions before this one
   */
  public List<ParameterVersion> versions(StoredParameter parameter, int below, int most) {
    return entities
        .createQuery(
            """
            select v from ParameterVersion v
            where v.parameterId = :id and v.versionNumber < :below
            order by v.versionNumber desc
            """,
            ParameterVersion.class)
        .setParameter("id", parameter.getId())
        .setParameter("below", below)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many versions of it there are. */
  public int versionCount(StoredParameter parameter) {
    return Math.min(parameter.version(), parameter.secrecy().versions());
  }

  private TypedQuery<StoredParameter> byName(Place place, String name) {
    return entities
        .createQuery(
            """
            select p from StoredParameter p where p.accountId = :account
            and p.regionId = :region and p.secrecy = :secrecy and p.name = :name
            """,
            StoredParameter.class)
        .setParameter("account", place.account())
        .setParameter("region", place.region())
        .setParameter("secrecy", place.secrecy())
        .setParameter("name", name);
  }
}
