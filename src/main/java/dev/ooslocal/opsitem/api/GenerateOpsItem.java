package dev.ooslocal.opsitem.api;

import dev.ooslocal.opsitem.store.OpsItemDraft;
import dev.ooslocal.opsitem.store.OpsItemWrites;
import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens ops items from what a source system reports. */
@Component
@Offered(group = "ops item", summary = "Opens ops items from what a source system reports.")
final class GenerateOpsItem implements Operation<GenerateOpsItem.Input, GenerateOpsItem.Output> {
  record Input(
      @Doc("An event, an alarm, or a list of them, as JSON.")
          @Required
          @Example(
              "{\"source\":\"acs.ecs\",\"type\":\"ecs:Disk:Full\",\"subject\":\"acs:ecs:cn-hangzhou:1:instance/i-1\"}")
          String data,
      @Doc("The system that reports it.") @Example("/aliyun/eventbridge/event")
          @Nullable String dataSource,
      @Doc("How to read it; kept as an attribute, chosen: there is one way only.")
          @Nullable String configurationId,
      @Doc("Makes the request idempotent.") @Length(max = 64) @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The ops items, one for each event or alarm; the same one for what is the same.")
          List<String> opsItemIds) {}

  private final OpsItemWrites writes;

  GenerateOpsItem(OpsItemWrites writes) {
    this.writes = writes;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    List<OpsItemDraft> drafts = Reports.read(in.data(), Given.text(in.dataSource()));
    String configuration = Given.text(in.configurationId());
    return new Output(
        drafts.stream()
            .map(draft -> writes.open(caller, configured(draft, configuration)).getId())
            .toList());
  }

  private static OpsItemDraft configured(OpsItemDraft draft, @Nullable String configuration) {
    if (configuration != null && draft.attributes() != null) {
      draft.attributes().put("configurationId", configuration);
    }
    return draft;
  }
}
