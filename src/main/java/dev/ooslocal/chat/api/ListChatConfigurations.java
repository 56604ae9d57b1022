package dev.ooslocal.chat.api;

import dev.ooslocal.chat.ChatConfiguration;
import dev.ooslocal.chat.ChatConfigurations;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.PageToken;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Flattened;
import dev.ooslocal.shape.JsonText;
import dev.ooslocal.shape.Range;
import dev.ooslocal.shape.Required;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Lists chat configurations. */
@Component
@Offered(group = "chat", summary = "Lists chat configurations.")
final class ListChatConfigurations
    implements Operation<ListChatConfigurations.Input, ListChatConfigurations.Output> {
  private static final List<String> KNOWN = List.of("name", "type", "ramrole");

  @Doc("A condition.")
  record Filter(
      @Doc("What must be equal.") @Required @Example("type") String name,
      @Doc("To what.") @Required @Example("DingTalk") String value) {}

  @Doc("A chat configuration.")
  record Item(
      @Doc("Its name.") @Example("chatops") String name,
      @Doc("The chat platform.") @Example("DingTalk") String type,
      @Doc("What the platform needs, as JSON text.") @JsonText JsonNode outputs,
      @Doc("The role it acts with.") @Nullable String ramRole,
      @Doc("When it was made.") Instant createdDate,
      @Doc("When it was changed last.") Instant updatedDate) {

    private static Item of(ChatConfiguration c) {
      return new Item(c.name(), c.type(), WebHook.of(c), c.ramRole(), c.createdAt(), c.updatedAt());
    }
  }

  record Input(
      @Doc("Conditions that must all be fulfilled: Name, Type or RamRole, in any case.") @Flattened
          @Nullable List<Filter> filters,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The configurations of this page.") List<Item> chatConfigurations) {}

  private final ChatConfigurations configurations;

  ListChatConfigurations(ChatConfigurations configurations) {
    this.configurations = configurations;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Map<String, String> wanted = new HashMap<>();
    (in.filters() == null ? List.<Filter>of() : in.filters())
        .forEach(f -> wanted.put(known(f.name()), f.value()));
    PageToken.read(in, caller, in.nextToken(), 1); // none is ever given out
    List<ChatConfiguration> found =
        configurations.list(
            caller, wanted.get("name"), wanted.get("type"), wanted.get("ramrole"), in.maxResults());
    return new Output(found.stream().map(Item::of).toList());
  }

  private static String known(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!KNOWN.contains(lower)) {
      throw ApiException.invalid("Filters", name + " is none of Name, Type, RamRole");
    }
    return lower;
  }
}
