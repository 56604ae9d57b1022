package dev.ooslocal.rpc;

import dev.ooslocal.platform.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/**
 * What goes back: a body with its status, in the dialect of the API.
 *
 * @param status the HTTP status
 * @param code the error's code; empty for a success
 * @param root the name of the whole, which only XML shows
 * @param body the fields
 */
record Answer(int status, String code, String root, ObjectNode body) {
  private static final String TROUBLE =
      "https://api.aliyun.com/troubleshoot?q=%s&product=oos&requestId=%s";

  /** A success; the request id comes last, as the service has it. */
  static Answer success(String operation, ObjectNode body, String requestId) {
    body.put("RequestId", requestId);
    return new Answer(200, "", operation + "Response", body);
  }

  static Answer error(ApiException error, String region, String requestId) {
    ObjectNode body =
        Json.object()
            .put("RequestId", requestId)
            .put("HostId", "oos." + region + ".aliyuncs.com")
            .put("Code", error.code())
            .put("Message", error.getMessage())
            .put("Recommend", TROUBLE.formatted(error.code(), requestId));
    return new Answer(error.status(), error.code(), "Error", body);
  }

  /** The request id it carries: of a repeated idempotent request, the first one's. */
  String requestId() {
    return body.path("RequestId").asString("");
  }

  void send(HttpServletResponse response, boolean xml) throws IOException {
    byte[] bytes = (xml ? Xml.text(root, body) : Json.text(body)).getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(xml ? "text/xml;charset=utf-8" : "application/json;charset=utf-8");
    response.setHeader("x-acs-request-id", requestId());
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
