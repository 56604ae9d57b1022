package dev.ooslocal.parameter;

import dev.ooslocal.engine.StoredValues;
import dev.ooslocal.parameter.store.ParameterRows;
import dev.ooslocal.parameter.store.ParameterWrites;
import dev.ooslocal.parameter.store.Place;
import dev.ooslocal.parameter.store.Secrecy;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parameters in their table, and what templates see of them. */
@Component
class StoredParameters implements Parameters, StoredValues {
  private final ParameterRows rows;
  private final ParameterWrites writes;
  private final Planting planting;
  private final GivenSecrets given;

  StoredParameters(
      ParameterRows rows, ParameterWrites writes, Planting planting, GivenSecrets given) {
    this.rows = rows;
    this.writes = writes;
    this.planting = planting;
    this.given = given;
  }

  @Override
  @Transactional
  public Optional<String> value(String account, String region, boolean secret, String name) {
    Place place = new Place(account, region, secret ? Secrecy.SECRET : Secrecy.PLAIN);
    return rows.readable(place, name).map(writes::value);
  }

  @Override
  @Transactional
  public Optional<String> find(String account, String region, boolean secret, String name) {
    return value(account, region, secret, name);
  }

  @Override
  @Transactional
  public Optional<String> give(
      String executionId, String account, String region, boolean secret, String name) {
    Optional<String> found = value(account, region, secret, name);
    if (secret) {
      found.ifPresent(value -> given.remember(executionId, value));
    }
    return found;
  }

  @Override
  @Transactional
  public void plant(Seed seed) {
    planting.plant(seed);
  }
}
