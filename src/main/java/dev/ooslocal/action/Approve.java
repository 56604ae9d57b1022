package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.engine.Signal;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.language.WrittenProperties;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Range;
import dev.ooslocal.shape.Required;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Sends a message and waits until enough people approve, or one rejects. */
@Component
final class Approve implements Action<Approve.Properties> {
  private static final String NO_HOOK = "ACS::Approve needs WebHook.";

  /** What it takes. */
  @Doc("Sends a message and waits until enough people approve, or one of them rejects.")
  record Properties(
      @Doc("The users who may approve or reject; nobody named: everybody.") List<String> approvers,
      @Doc("How many of them have to approve.") @Default("1") @Range(min = 1)
          int minRequiredApprovals,
      @Doc("How they are told.") @Required @OneOf("WebHook") String notifyType,
      @Doc("Where the message is posted.") @Nullable WebHook webHook,
      @Doc("Whether a link to the execution is appended.") @Default("true")
          boolean appendExecutionLink) {

    boolean mayDecide(String user) {
      return approvers.isEmpty() || approvers.contains(user);
    }
  }

  private final ExecutionLinks links;

  Approve(ExecutionLinks links) {
    this.links = links;
  }

  @Override
  public String name() {
    return "ACS::Approve";
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
    return waiting(properties, approvals(task));
  }

  @Override
  public Progress notified(Invocation task, Properties properties, Signal.Notify word) {
    Set<String> approvals = approvals(task);
    if (!properties.mayDecide(word.by())) {
      task.log(word.by() + " is not among the approvers; the word does not count.");
    } else if (word.kind() == Signal.Notify.Kind.REJECT) {
      return new Progress.Rejected("Rejected by " + word.by() + ".");
    } else {
      approvals.add(word.by());
    }
    return approvals.size() >= properties.minRequiredApprovals()
        ? new Progress.Done(Json.object())
        : waiting(properties, approvals);
  }

  private static Progress waiting(Properties properties, Set<String> approvals) {
    ArrayNode memo = Json.array();
    approvals.forEach(memo::add);
    String message =
        "Waiting for approval, %d of %d given."
            .formatted(approvals.size(), properties.minRequiredApprovals());
    return new Progress.Awaiting(Waits.PERSON, null, message, memo);
  }

  private static Set<String> approvals(Invocation task) {
    Set<String> users = new LinkedHashSet<>();
    task.memo().forEach(user -> users.add(user.asString()));
    return users;
  }
}
