package dev.ooslocal.chat.api;

import dev.ooslocal.chat.ChatConfiguration;
import dev.ooslocal.chat.ChatConfigurations;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.JsonText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Shows a chat configuration with its secrets masked. */
@Component
@Offered(
    group = "chat",
    summary = "Shows a chat configuration with its secrets masked.",
    errors = ErrorCode.NO_CHAT_CONFIGURATION)
final class GetChatConfiguration
    implements Operation<GetChatConfiguration.Input, GetChatConfiguration.Output> {
  @Doc("A chat configuration.")
  record Details(
      @Doc("Its name.") @Example("chatops") String name,
      @Doc("The chat platform.") @Example("DingTalk") String type,
      @Doc("What the bot needs, as JSON text, secrets masked.") @JsonText JsonNode configuration,
      @Doc("What the platform needs, as JSON text.") @JsonText JsonNode outputs,
      @Doc("The role it acts with.") @Nullable String ramRole,
      @Doc("The resource group it is in.") @Nullable String resourceGroupId,
      @Doc("When it was made.") Instant createdDate,
      @Doc("When it was changed last.") Instant updatedDate) {}

  record Input(
      @Doc("The name.") @Example("chatops") @Nullable String name,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The configuration.") Details chatConfiguration) {}

  private final ChatConfigurations configurations;

  GetChatConfiguration(ChatConfigurations configurations) {
    this.configurations = configurations;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    ChatConfiguration found = configurations.find(caller, Names.required(in.name()));
    return new Output(
        new Details(
            found.name(),
            found.type(),
            configurations.shown(found),
            WebHook.of(found),
            found.ramRole(),
            found.resourceGroupId(),
            found.createdAt(),
            found.updatedAt()));
  }
}
