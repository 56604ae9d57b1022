package dev.ooslocal.template;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.tag.ResourceKind;
import dev.ooslocal.template.store.TemplateRows;
import dev.ooslocal.template.store.TemplateWrites;
import org.springframework.stereotype.Component;

/** Templates as something that can be tagged and moved, by name. */
@Component
final class TemplateKind implements ResourceKind {
  private final TemplateRows rows;
  private final TemplateWrites writes;

  TemplateKind(TemplateRows rows, TemplateWrites writes) {
    this.rows = rows;
    this.writes = writes;
  }

  @Override
  public String type() {
    return TemplateRows.TAGGED_AS;
  }

  @Override
  public boolean exists(Caller caller, String name) {
    return rows.find(caller.account(), caller.region(), name).isPresent();
  }

  @Override
  public void moveTo(Caller caller, String name, String resourceGroupId) {
    writes.move(caller, name, resourceGroupId);
  }
}
