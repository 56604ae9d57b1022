package dev.ooslocal.parameter;

import dev.ooslocal.parameter.store.ParameterRows;
import dev.ooslocal.parameter.store.ParameterWrites;
import dev.ooslocal.parameter.store.Place;
import dev.ooslocal.parameter.store.Secrecy;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.tag.ResourceKind;

/** Parameters of one kind as something that can be tagged and moved, by name. */
final class ParameterKind implements ResourceKind {
  private final Secrecy secrecy;
  private final ParameterRows rows;
  private final ParameterWrites writes;

  ParameterKind(Secrecy secrecy, ParameterRows rows, ParameterWrites writes) {
    this.secrecy = secrecy;
    this.rows = rows;
    this.writes = writes;
  }

  @Override
  public String type() {
    return secrecy.taggedAs();
  }

  @Override
  public boolean exists(Caller caller, String name) {
    return rows.find(Place.of(caller, secrecy), name).isPresent();
  }

  @Override
  public void moveTo(Caller caller, String name, String resourceGroupId) {
    writes.move(Place.of(caller, secrecy), name, resourceGroupId);
  }
}
