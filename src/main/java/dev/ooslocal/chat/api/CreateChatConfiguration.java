package dev.ooslocal.chat.api;

import dev.ooslocal.chat.ChatConfiguration;
import dev.ooslocal.chat.ChatConfigurations;
import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.ApiException;
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

/** Makes a chat configuration. */
@Component
@Offered(
    group = "chat",
    summary = "Makes a chat configuration.",
    errors = ErrorCode.CHAT_CONFIGURATION_EXISTS)
final class CreateChatConfiguration
    implements Operation<CreateChatConfiguration.Input, CreateChatConfiguration.Output> {
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

  CreateChatConfiguration(ChatConfigurations configurations) {
    this.configurations = configurations;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    String name = Names.required(in.name());
    if (Given.text(in.type()) == null) {
      throw ApiException.missing("Type");
    }
    return new Output(
        ChatMoment.of(
            configurations.create(
                caller,
                name,
                new ChatConfiguration.Change(
                    Given.text(in.type()),
                    Given.text(in.configuration()),
                    Given.text(in.ramRole()),
                    Given.text(in.resourceGroupId())))));
  }
}
