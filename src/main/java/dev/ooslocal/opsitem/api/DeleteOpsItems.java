package dev.ooslocal.opsitem.api;

import dev.ooslocal.opsitem.store.OpsItemWrites;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Flattened;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deletes ops items, all or none. */
@Component
@Offered(
    group = "ops item",
    summary = "Deletes ops items, all or none.",
    errors = ErrorCode.NO_OPS_ITEM)
final class DeleteOpsItems implements Operation<DeleteOpsItems.Input, Nothing> {
  record Input(
      @Doc("At most 100 ops items.") @Required @Flattened @Length(min = 1, max = 100)
          List<String> opsItemIds,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final OpsItemWrites writes;
  private final ItemTags tags;

  DeleteOpsItems(OpsItemWrites writes, ItemTags tags) {
    this.writes = writes;
    this.tags = tags;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    List<String> ids = in.opsItemIds().stream().distinct().sorted().toList();
    writes.delete(caller, ids);
    tags.forget(caller, ids);
    return Nothing.AT_ALL;
  }
}
