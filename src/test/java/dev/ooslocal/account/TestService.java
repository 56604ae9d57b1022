package dev.ooslocal.account;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ForeignOperations;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The gate and this room over real HTTP and storage, with one operation that needs a role. It has
 * no stereotype, so that no other test finds it by scanning.
 */
@EnableAutoConfiguration
@Import({TestService.StartExecution.class, TestService.NoProducts.class})
@ComponentScan({"dev.ooslocal.platform", "dev.ooslocal.rpc", "dev.ooslocal.account"})
@ConfigurationPropertiesScan({"dev.ooslocal.platform", "dev.ooslocal.rpc", "dev.ooslocal.account"})
class TestService {
  /** What a service answered. */
  record Answer(int status, JsonNode body) {
    String code() {
      return body.path("Code").asString("");
    }

    String message() {
      return body.path("Message").asString("");
    }
  }

  static Answer get(int port, String query) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/?" + query)));
  }

  static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), Json.parse(answer.body()));
    }
  }

  /** Stands where the real one would: it answers who called, after assuming the role. */
  @Offered(group = "test", summary = "Assumes a role and says who called.")
  static final class StartExecution
      implements Operation<StartExecution.Input, StartExecution.Output> {
    record Input(
        @Doc("Template.") @Example("Demo") @Nullable String templateName,
        @Doc("Role.") @Example("OOSServiceRole") @Nullable String ramRole) {}

    record Output(
        @Doc("Account.") @Example("1") String account,
        @Doc("User.") @Example("root") String calledBy,
        @Doc("Region.") @Example("cn-hangzhou") String calledIn) {}

    private final Accounts accounts;

    StartExecution(Accounts accounts) {
      this.accounts = accounts;
    }

    @Override
    public Output handle(Input in, Caller caller) {
      String role = in.ramRole();
      accounts.assume(caller.account(), role == null ? "" : role);
      return new Output(caller.account(), caller.signature(), caller.region());
    }
  }

  /** No other product is here. */
  static final class NoProducts implements ForeignOperations {
    @Override
    public boolean offers(String version) {
      return false;
    }

    @Override
    public Optional<ObjectNode> call(
        String version,
        String operation,
        Map<String, String> parameters,
        Caller caller,
        Consumer<List<String>> unread) {
      return Optional.empty();
    }
  }
}
