package dev.ooslocal.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.engine.Progress;
import dev.ooslocal.engine.Signal;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApproveTest {
  private final Approve approve = new Approve(new ExecutionLinks("8667"));
  private final FakeTask task = new FakeTask();

  private static Approve.Properties approval(int needed, String... approvers) {
    WebHook hook =
        new WebHook(
            "http://chat/robot",
            Map.of("X-Room", Json.string("ops")),
            Json.parse("{\"msgtype\":\"text\",\"text\":{\"content\":\"please\"}}"));
    return new Approve.Properties(List.of(approvers), needed, "WebHook", hook, true);
  }

  private static Signal.Notify says(String who, Signal.Notify.Kind kind) {
    return new Signal.Notify(kind, List.of(), null, null, null, null, null, who);
  }

  private Progress waiting(Approve.Properties properties) {
    task.reaches(approve.start(task, properties));
    Progress waiting = approve.answered(task, properties, Json.parse("{\"status\":200}"));
    task.reaches(waiting);
    return waiting;
  }

  @Test
  void postsTheMessageWithALinkToTheExecution() {
    Progress.Call call = (Progress.Call) approve.start(task, approval(1));
    assertThat(call.kind()).isEqualTo("http");
    assertThat(call.request().path("url").asString()).isEqualTo("http://chat/robot");
    assertThat(call.request().at("/headers/X-Room").asString()).isEqualTo("ops");
    assertThat(Json.parse(call.request().path("body").asString()).at("/text/content").asString())
        .isEqualTo("please\nhttp://127.0.0.1:8667/?Action=ListExecutions&ExecutionId=exec-1");
  }

  @Test
  void waitsForAPersonEvenWhenTheMessageIsNotDelivered() {
    Approve.Properties properties = approval(1);
    task.reaches(approve.start(task, properties));
    Progress progress =
        approve.answered(task, properties, Json.parse("{\"failed\":\"connection refused\"}"));
    assertThat(((Progress.Awaiting) progress).waits()).isEqualTo(Waits.PERSON);
    assertThat(task.log).containsExactly("The message could not be delivered: connection refused.");
  }

  @Test
  void countsEachApproverOnce() {
    Approve.Properties properties = approval(2);
    waiting(properties);
    Signal.Notify ann = says("ann", Signal.Notify.Kind.APPROVE);
    task.reaches(approve.notified(task, properties, ann));
    Progress again = approve.notified(task, properties, ann);
    assertThat(((Progress.Awaiting) again).message())
        .isEqualTo("Waiting for approval, 1 of 2 given.");
    task.reaches(again);
    assertThat(approve.notified(task, properties, says("bob", Signal.Notify.Kind.APPROVE)))
        .isInstanceOf(Progress.Done.class);
  }

  @Test
  void doesNotCountWhoIsNoApprover() {
    Approve.Properties properties = approval(1, "ann");
    waiting(properties);
    assertThat(approve.notified(task, properties, says("bob", Signal.Notify.Kind.REJECT)))
        .isInstanceOf(Progress.Awaiting.class);
    assertThat(approve.notified(task, properties, says("ann", Signal.Notify.Kind.APPROVE)))
        .isInstanceOf(Progress.Done.class);
  }

  @Test
  void isRejectedByOne() {
    Approve.Properties properties = approval(2);
    waiting(properties);
    Progress progress = approve.notified(task, properties, says("ann", Signal.Notify.Kind.REJECT));
    assertThat(((Progress.Rejected) progress).message()).isEqualTo("Rejected by ann.");
  }

  @Test
  void notifyGoesOnWhateverBecomesOfTheMessage() {
    Notify notify = new Notify(new ExecutionLinks("8667"));
    Notify.Properties properties =
        new Notify.Properties("WebHook", approval(1).webHook(), Map.of(), false);
    assertThat(notify.start(task, properties)).isInstanceOf(Progress.Call.class);
    assertThat(notify.answered(task, properties, Json.parse("{\"status\":500}")))
        .isInstanceOf(Progress.Done.class);
    assertThat(task.log).containsExactly("The message could not be delivered: HTTP 500.");
  }

  @Test
  void notifySaysThatMailIsNotSent() {
    Progress progress =
        new Notify(new ExecutionLinks("8667"))
            .start(task, new Notify.Properties("Mail", null, Map.of(), false));
    assertThat(progress).isInstanceOf(Progress.Done.class);
    assertThat(task.log).hasSize(1);
  }
}
