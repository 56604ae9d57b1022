package dev.ooslocal.chat.api;

import dev.ooslocal.chat.ChatConfiguration;
import dev.ooslocal.chat.ChatConfigurations;
import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.JsonText;
import dev.ooslocal.shape.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes a chat configuration; what is left out stays. */
@Component
@Offered(
    group = "chat",
    summary = "Changes a chat configuration; what is left out stays.",
    errors = ErrorCode.NO_CHAT_CONFIGURATION)
final class UpdateChatConfiguration
    implements Operation<UpdateChatConfiguration.Input, UpdateChatConfiguration.Output> {
  record Input(
      @Doc("The name.") @Example("chatops") @Nullable String name,
      @Doc("The chat platform.") @Example("DingTalk") @Nullable String type,
      @Doc("What the bot needs, as a JSON object.")
          @JsonText
          @Secret
          @Example("{\"BotName\":\"chatops\"}")
          @Nullable String configuration,
      @Doc("The role it acts with.") @Example("OOSServiceRole") @Nullable String ramRole,
      @Doc("The resource group it goes into.") @Nullable String resourceGroupId,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The configuration.") ChatMoment chatConfiguration) {}

  private final ChatConfigurations configurations;

  UpdateChatConfiguration(ChatConfigurations configurations) {
    this.configurations = configurations;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    return new Output(
        ChatMoment.of(
            configurations.update(
                caller,
                Names.required(in.name()),
                new ChatConfiguration.Change(
                    Given.text(in.type()),
                    Given.text(in.configuration()),
                    Given.text(in.ramRole()),
                    Given.text(in.resourceGroupId())))));
  }
}
