package dev.ooslocal.cloud.simulated;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A simulated resource as it is at the time it was read.
 *
 * @param owner the resource it belongs to, such as a disk's instance; null when to none
 * @param detail what its product shows of it, but for the state
 */
public record Resource(
    String account,
    String region,
    Kind kind,
    String id,
    String name,
    @Nullable String owner,
    Life.State state,
    Instant createdAt,
    ObjectNode detail) {

  public boolean is(String state) {
    return this.state.name().equals(state);
  }

  public Resource in(String newState, Instant now) {
    return new Resource(
        account, region, kind, id, name, owner, new Life.State(newState, now), createdAt, detail);
  }

  public Resource named(String newName) {
    return new Resource(account, region, kind, id, newName, owner, state, createdAt, detail);
  }

  public Resource ownedBy(@Nullable String newOwner) {
    return new Resource(account, region, kind, id, name, newOwner, state, createdAt, detail);
  }
}
