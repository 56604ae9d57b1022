package dev.ooslocal.chat.api;

import dev.ooslocal.chat.ChatConfigurations;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deletes a chat configuration. */
@Component
@Offered(
    group = "chat",
    summary = "Deletes a chat configuration.",
    errors = ErrorCode.NO_CHAT_CONFIGURATION)
final class DeleteChatConfiguration
    implements Operation<DeleteChatConfiguration.Input, DeleteChatConfiguration.Output> {
  record Input(
      @Doc("The name.") @Example("chatops") @Nullable String name,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("A sentence that says so.") String content) {}

  private final ChatConfigurations configurations;

  DeleteChatConfiguration(ChatConfigurations configurations) {
    this.configurations = configurations;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    configurations.delete(caller, Names.required(in.name()));
    return new Output("Chat configuration deleted successfully.");
  }
}
