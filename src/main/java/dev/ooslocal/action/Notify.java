package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.language.WrittenProperties;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Sends a message and goes on, whether it is delivered or not. */
@Component
final class Notify implements Action<Notify.Properties> {
  private static final String NO_HOOK = "ACS::Notify needs WebHook.";

  /** What it takes. */
  @Doc("Sends a message. What cannot be delivered is logged and fails nothing; mail is never sent.")
  record Properties(
      @Doc("How the message is sent.") @Required @OneOf({"WebHook", "Mail"}) String notifyType,
      @Doc("Where the message is posted.") @Nullable WebHook webHook,
      @Doc("The mail to send, with Host and Port.") Map<String, JsonNode> mail,
      @Doc("Whether a link to the execution is appended.") @Default("false")
          boolean appendExecutionLink) {}

  private final ExecutionLinks links;

  Notify(ExecutionLinks links) {
    this.links = links;
  }

  @Override
  public String name() {
    return "ACS::Notify";
  }

  @Override
  public Class<Properties> properties() {
    return Properties.class;
  }

  @Override
  public String type() {
    return "Atomic.Control";
  }

  @Override
  public Map<String, String> foresee(WrittenProperties written) {
    boolean posts = written.text("NotifyType").filter("WebHook"::equals).isPresent();
    return posts && !written.mayHave("WebHook") ? Map.of("", NO_HOOK) : Map.of();
  }

  @Override
  public Progress start(Invocation task, Properties properties) {
    if (properties.notifyType().equals("Mail")) {
      task.log("The mail was not delivered: this service sends none.");
      return new Progress.Done(Json.object());
    }
    WebHook hook = properties.webHook();
    return hook == null
        ? new Progress.Failed(NO_HOOK)
        : hook.post(task, properties.appendExecutionLink(), links.to(task.executionId()));
  }

  @Override
  public Progress answered(Invocation task, Properties properties, JsonNode outcome) {
    WebHook hook = properties.webHook();
    if (hook != null) {
      hook.logDelivery(task, outcome);
    }
    return new Progress.Done(Json.object());
  }
}
