package dev.ooslocal.control;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Requests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What clients asked the service lately. */
@Tag(name = "local")
@RestController
final class RequestControl {
  private static final int USUAL = 100;
  private static final int MOST = 10_000;

  private final Requests requests;

  RequestControl(Requests requests) {
    this.requests = requests;
  }

  @Operation(summary = "Lists the latest requests, newest first, with the parameters nobody read.")
  @GetMapping("/_oos/requests")
  ObjectNode list(HttpServletRequest request) {
    List<Requests.Seen> seen =
        requests.newest(Query.of(request, "limit").number("limit", USUAL, 1, MOST));
    ArrayNode all = Json.array();
    seen.forEach(one -> all.add(json(one)));
    ObjectNode answer = Json.object();
    answer.set("requests", all);
    return answer;
  }

  private static ObjectNode json(Requests.Seen seen) {
    ObjectNode json =
        Json.object()
            .put("requestId", seen.requestId())
            .put("at", seen.at().toString())
            .put("action", seen.action())
            .put("version", seen.version())
            .put("signature", seen.signature());
    ObjectNode parameters = json.putObject("parameters");
    seen.parameters().forEach(parameters::put);
    ArrayNode unread = json.putArray("unread");
    seen.unread().forEach(unread::add);
    return json.put("status", seen.status()).put("code", seen.code()).put("millis", seen.millis());
  }
}
