package dev.ooslocal.opsitem.api;

import dev.ooslocal.opsitem.store.OpsItem;
import dev.ooslocal.opsitem.store.OpsItemRows;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows an ops item. */
@Component
@Offered(group = "ops item", summary = "Shows an ops item.", errors = ErrorCode.NO_OPS_ITEM)
final class GetOpsItem implements Operation<GetOpsItem.Input, GetOpsItem.Output> {
  record Input(
      @Doc("The ops item.") @Required @Example("oi-d52b08695e2b46ae8413") String opsItemId,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The ops item.") ItemDetails opsItem) {}

  private final OpsItemRows rows;
  private final ItemTags tags;
  private final Solutions solutions;

  GetOpsItem(OpsItemRows rows, ItemTags tags, Solutions solutions) {
    this.rows = rows;
    this.tags = tags;
    this.solutions = solutions;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    solutions.settle(caller);
    OpsItem item = rows.find(caller, in.opsItemId());
    return new Output(ItemDetails.of(item, rows.resources(item), tags.of(caller, item.getId())));
  }
}
