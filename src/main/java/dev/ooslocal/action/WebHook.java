package dev.ooslocal.action;

import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Required;
import dev.ooslocal.shape.Wire;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where a message is posted. */
record WebHook(
    @Doc("The URL the message is posted to.") @Required @Wire("URI") String uri,
    @Doc("HTTP headers of the message.") Map<String, JsonNode> headers,
    @Doc("The message, sent as JSON.") @Required JsonNode content) {

  /** The call that posts it. */
  Progress.Call post(Invocation task, boolean withLink, String page) {
    ObjectNode all = Json.object().put("Content-Type", "application/json");
    headers.forEach(
        (name, value) -> {
          if (!value.isNull()) {
            all.remove(name.equalsIgnoreCase("Content-Type") ? "Content-Type" : name);
            all.put(name, value.asString());
          }
        });
    JsonNode message = withLink ? linked(page) : content;
    return new Progress.Call(
        HttpCalls.KIND, HttpCalls.request("POST", uri, all, Json.text(message)), task.memo());
  }

  /** Says in the log whether it was delivered; a message that was not fails nothing. */
  void logDelivery(Invocation task, JsonNode outcome) {
    int status = outcome.path("status").asInt(0);
    if (status >= 200 && status < 300) {
      task.log("The message was delivered: HTTP " + status + ".");
    } else {
      String reason = outcome.path("failed").asString("HTTP " + status);
      task.log("The message could not be delivered: " + reason + ".");
    }
  }

  /**
   * The message with a link to the execution behind its text, where it has one of the forms that
   * chat robots read; any other is sent as it is (chosen).
   */
  private JsonNode linked(String page) {
    JsonNode message = content.deepCopy();
    if (message.path("text").path("content").isString()) {
      append((ObjectNode) message.path("text"), "content", page);
    } else if (message.path("markdown").path("text").isString()) {
      append((ObjectNode) message.path("markdown"), "text", page);
    }
    return message;
  }

  private static void append(ObjectNode part, String field, String page) {
    part.put(field, part.path(field).asString() + "\n" + page);
  }
}
