package dev.ooslocal.state;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.state.store.StateRows;
import dev.ooslocal.tag.ResourceKind;
import org.springframework.stereotype.Component;

/** State configurations as something that can be tagged and moved, by id. */
@Component
final class StateKind implements ResourceKind {
  private final StateRows rows;

  StateKind(StateRows rows) {
    this.rows = rows;
  }

  @Override
  public String type() {
    return StateConfiguration.TAGGED_AS;
  }

  @Override
  public boolean exists(Caller caller, String id) {
    return rows.find(caller.account(), caller.region(), id).isPresent();
  }

  @Override
  public void moveTo(Caller caller, String id, String resourceGroupId) {
    rows.move(caller.account(), caller.region(), id, resourceGroupId);
  }
}
