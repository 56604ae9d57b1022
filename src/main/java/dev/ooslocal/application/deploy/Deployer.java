package dev.ooslocal.application.deploy;

import dev.ooslocal.application.Deployments;
import dev.ooslocal.application.Deployments.Deployment;
import dev.ooslocal.application.deploy.Standing.Phase;
import dev.ooslocal.application.store.ApplicationGroup;
import dev.ooslocal.application.store.ApplicationGroup.Deploying;
import dev.ooslocal.application.store.Groups;
import dev.ooslocal.application.store.Revision;
import dev.ooslocal.application.store.Revisions;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.GivenJson;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Deploys groups, goes on after a failure, and takes away what a group has made. */
@Component
public class Deployer {
  private final Groups groups;
  private final Revisions revisions;
  private final Standings standings;
  private final Deployments deployments;

  Deployer(Groups groups, Revisions revisions, Standings standings, Deployments deployments) {
    this.groups = groups;
    this.revisions = revisions;
    this.standings = standings;
    this.deployments = deployments;
  }

  /**
   * Begins a deployment.
   *
   * @param parameters the template and parameters of a stack, as JSON text
   * @param revisionId the revision to deploy; null: the stack alone
   */
  public void deploy(
      Caller caller, ApplicationGroup group, String parameters, @Nullable String revisionId) {
    ObjectNode given = given(parameters);
    Standing before = standings.of(caller, group);
    if (before.phase() == Phase.RUNNING) {
      throw refused(group, before, "wait until it has ended");
    }
    boolean stack = StackSteps.wanted(given);
    if (!stack && revisionId == null) {
      throw ApiException.invalid(
          "DeployParameters",
          "it names no stack template (TemplateURL, TemplateBody or TemplateId), and there is no"
              + " RevisionId");
    }
    group.keep(before.revision(), before.stack());
    Deploying what =
        !stack ? Deploying.REVISION : before.stack() == null ? Deploying.CREATE : Deploying.UPDATE;
    group.begin(what, parameters, revisionId, groups.now());
    run(caller, group, given, List.of());
  }

  /**
   * Goes on with a deployment that failed, after the steps that succeeded.
   *
   * @param parameters as for {@link #deploy}
   */
  public void goOn(Caller caller, ApplicationGroup group, String parameters) {
    ObjectNode given = given(parameters);
    Standing before = standings.of(caller, group);
    String execution = group.executionId();
    if (before.phase() != Phase.FAILED || execution == null) {
      throw refused(group, before, "only a deployment that failed can go on");
    }
    Set<String> done = new LinkedHashSet<>(group.doneSteps());
    deployments.find(caller, execution).ifPresent(found -> done.addAll(succeeded(found)));
    group.keep(before.revision(), before.stack());
    group.goOn(parameters, done, groups.now());
    run(caller, group, given, done);
  }

  /**
   * Stops what is under way and deletes the group.
   *
   * @param retain whether its stack stays
   */
  public void delete(Caller caller, ApplicationGroup group, boolean retain) {
    Standing now = standings.of(caller, group);
    String execution = group.executionId();
    if (now.phase() == Phase.RUNNING && execution != null) {
      deployments.stop(caller, execution);
    }
    if (now.stack() != null && !retain) {
      Recipe recipe = new Recipe();
      StackSteps.delete(recipe, group, now.stack());
      start(caller, group, recipe);
    }
    groups.delete(group);
  }

  private void run(
      Caller caller, ApplicationGroup group, ObjectNode given, Collection<String> done) {
    Recipe recipe = new Recipe();
    String stack = group.stackId();
    if (group.deploying() == Deploying.UPDATE && stack != null) {
      StackSteps.update(recipe, group, given, done, stack);
    } else if (group.deploying() == Deploying.CREATE) {
      StackSteps.create(recipe, group, given, done, stack);
    }
    String revision = group.revisionId();
    if (revision != null) {
      RevisionSteps.add(recipe, group, revision(caller, group, revision), done);
    }
    if (recipe.isEmpty()) {
      throw RevisionSteps.refused("it has neither hooks nor anything to fetch");
    }
    group.runBy(start(caller, group, recipe));
  }

  private String start(Caller caller, ApplicationGroup group, Recipe recipe) {
    return deployments.start(
        caller,
        recipe.text(),
        recipe.values(),
        "Application group %s/%s".formatted(group.applicationName(), group.name()));
  }

  private Revision revision(Caller caller, ApplicationGroup group, String id) {
    return revisions
        .find(caller, group.applicationName(), id)
        .orElseThrow(() -> new ApiException(ErrorCode.NO_REVISION, id));
  }

  private static List<String> succeeded(Deployment deployment) {
    return deployment.steps().entrySet().stream()
        .filter(step -> step.getValue().succeeded())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static ObjectNode given(String parameters) {
    return GivenJson.object("DeployParameters", parameters);
  }

  private static ApiException refused(ApplicationGroup group, Standing standing, String advice) {
    return new ApiException(
        ErrorCode.INVALID_STATUS_APPLICATION_GROUP,
        "The application group %s is %s; %s.".formatted(group.name(), standing.status(), advice));
  }
}
