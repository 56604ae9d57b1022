package dev.ooslocal.application.deploy;

import dev.ooslocal.application.Deployments;
import dev.ooslocal.application.Deployments.Deployment;
import dev.ooslocal.application.deploy.Standing.Phase;
import dev.ooslocal.application.store.ApplicationGroup;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells from the execution of its newest deployment how a group stands. */
@Component
public class Standings {
  private static final int ALL = 100;

  private final Deployments deployments;

  Standings(Deployments deployments) {
    this.deployments = deployments;
  }

  public Standing of(Caller caller, ApplicationGroup group) {
    String execution = group.executionId();
    if (execution == null) {
      return idle(group, "ApplicationGroup is Created.");
    }
    Optional<Deployment> deployment = deployments.find(caller, execution);
    return deployment
        .map(found -> standing(group, found))
        .orElseGet(() -> idle(group, "The execution of the newest deployment was deleted."));
  }

  private static Standing idle(ApplicationGroup group, String reason) {
    return new Standing(
        Phase.IDLE,
        "Created",
        reason,
        null,
        null,
        null,
        group.deployedRevisionId(),
        group.stackId());
  }

  private static Standing standing(ApplicationGroup group, Deployment deployment) {
    Words words = Words.of(group);
    String stack = stack(group, deployment);
    return switch (deployment.end()) {
      case NOT_YET ->
          new Standing(
              Phase.RUNNING,
              words.running(),
              words.subject() + " started",
              progress(group, deployment),
              null,
              null,
              group.deployedRevisionId(),
              stack);
      case SUCCESS ->
          new Standing(
              Phase.IDLE,
              words.done(),
              words.subject() + " completed successfully",
              String.valueOf(ALL),
              null,
              deployment.outputs().isEmpty() ? null : Json.text(deployment.outputs()),
              group.revisionId() == null ? group.deployedRevisionId() : group.revisionId(),
              stack);
      case FAILURE ->
          new Standing(
              Phase.FAILED,
              words.failed(),
              words.subject() + " failed: " + deployment.message(),
              progress(group, deployment),
              deployment.message(),
              null,
              group.deployedRevisionId(),
              stack);
    };
  }

  /** The stack that the newest deployment has made, or the one before it. */
  private static @Nullable String stack(ApplicationGroup group, Deployment deployment) {
    Deployments.Step made = deployment.steps().get(StackSteps.CREATE);
    return made == null || !made.succeeded()
        ? group.stackId()
        : made.outputs().path("stackId").asString();
  }

  private static String progress(ApplicationGroup group, Deployment deployment) {
    long before = group.doneSteps().size();
    long now = deployment.steps().values().stream().filter(Deployments.Step::succeeded).count();
    long all = Math.max(before + deployment.planned(), 1);
    return String.valueOf(Math.min((before + now) * ALL / all, ALL - 1));
  }

  /**
   * What is said of a deployment. Chosen but for what stands in the service's own examples.
   *
   * @param subject what it does
   * @param running the status while it does
   * @param done the status when it has
   * @param failed the status when it could not
   */
  private record Words(String subject, String running, String done, String failed) {
    static Words of(ApplicationGroup group) {
      return switch (group.deploying()) {
        case NONE, CREATE -> new Words("Stack CREATE", "Creating", "Created", "CreateFailed");
        case UPDATE -> new Words("Stack UPDATE", "Updating", "Updated", "UpdateFailed");
        case REVISION ->
            new Words(
                "Deployment of " + group.revisionId(), "Deploying", "Deployed", "DeployFailed");
      };
    }
  }
}
