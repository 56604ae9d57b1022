package dev.ooslocal.chat.api;

import dev.ooslocal.chat.ChatConfiguration;
import dev.ooslocal.platform.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a chat platform would send what people write. Chosen: an address of the form that the
 * service gives out; nothing listens there.
 */
final class WebHook {
  private WebHook() {}

  static ObjectNode of(ChatConfiguration c) {
    return Json.object()
        .put("URL", "https://" + c.accountId() + ".appflow.aliyunnest.com/webhook/" + c.getId());
  }
}
