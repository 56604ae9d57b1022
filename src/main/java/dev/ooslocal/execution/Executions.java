package dev.ooslocal.execution;

import dev.ooslocal.engine.ExecutionFacts;
import dev.ooslocal.engine.LogLine;
import dev.ooslocal.engine.Mode;
import dev.ooslocal.engine.Signal;
import dev.ooslocal.language.Parameter;
import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Hiding;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.Times;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Secrets;
import dev.ooslocal.tag.Tags;
import dev.ooslocal.template.Templates;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * The face of this room. Its methods work in the caller's transaction; what they start or tell is
 * acted on once that commits.
 */
@Component
public class Executions {
  /** How tags call an execution. */
  public static final String TAGGED_AS = "execution";

  private static final String SKIP = "Skip";
  private static final String NOT_SKIPPED =
      "SafetyCheck=Skip is for Mode=Automatic only: high-risk actions wait for approval.";

  private final EntityManager entities;
  private final Sources sources;
  private final Starter starter;
  private final Admission admission;
  private final Signals signals;
  private final Texts texts;
  private final Templates templates;
  private final ExecutionRows rows;
  private final LogRows log;
  private final Marks marks;
  private final Tags tags;
  private final VirtualClock clock;

  Executions(
      EntityManager entities,
      Sources sources,
      Starter starter,
      Admission admission,
      Signals signals,
      Texts texts,
      Templates templates,
      ExecutionRows rows,
      LogRows log,
      Marks marks,
      Tags tags,
      VirtualClock clock) {
    this.entities = entities;
    this.sources = sources;
    this.starter = starter;
    this.admission = admission;
    this.signals = signals;
    this.texts = texts;
    this.templates = templates;
    this.rows = rows;
    this.log = log;
    this.marks = marks;
    this.tags = tags;
    this.clock = clock;
  }

  /**
   * Starts an execution; it runs once the current transaction has committed.
   *
   * @throws ApiException when there is no such template or it, or what it is given, is no good
   */
  public Execution start(Caller caller, StartRequest request) {
    return start(caller, request, Starter.Running.HANDED_OVER);
  }

  /**
   * Starts an execution and takes its first steps in the current transaction, which should do
   * nothing else and be tried again when it fails for a time. Answers the execution as it was
   * before it ran.
   *
   * @throws ApiException when there is no such template or it, or what it is given, is no good
   * @throws org.springframework.dao.ConcurrencyFailureException to be tried again
   */
  public Execution startAtOnce(Caller caller, StartRequest request) {
    return start(caller, request, Starter.Running.AT_ONCE);
  }

  private Execution start(Caller caller, StartRequest request, Starter.Running running) {
    Source source = sources.of(caller.account(), caller.region(), request);
    hide(source.program(), request.parameters());
    Map<String, String> labels = request.tags().isEmpty() ? Map.of() : tags.checked(request.tags());
    String parent = request.parentExecutionId();
    int depth = parent == null ? 0 : find(caller, parent).depth() + 1;
    ExecutionFacts facts = facts(caller, request);
    boolean limited = depth == 0 && admission.limits(caller.account());
    boolean queued = limited && admission.mustQueue(caller.account(), caller.region());
    Execution started =
        starter.start(
            source,
            facts,
            new Starter.Plan(
                request.parameters(),
                request.safetyCheck(),
                depth,
                request.description(),
                request.resourceGroupId(),
                queued ? Starter.Running.QUEUED : limited ? Starter.Running.HANDED_OVER : running));
    if (parent != null && source.name() != null) {
      marks.template(facts, parent, source.name());
    }
    if (queued) {
      admission.queue(caller.account(), caller.region(), facts.id(), facts.createdAt());
    }
    if (facts.confirms() && request.safetyCheck().equals(SKIP)) {
      log.append(started.id(), 0, List.of(new LogLine(facts.createdAt(), "", NOT_SKIPPED)));
    }
    if (!labels.isEmpty()) {
      tags.replace(caller.account(), caller.region(), TAGGED_AS, started.id(), labels);
    }
    return started;
  }

  /**
   * An execution of the caller's account and region.
   *
   * @throws ApiException {@link ErrorCode#NO_EXECUTION}
   */
  public Execution find(Caller caller, String id) {
    return lookUp(caller, id).orElseThrow(() -> new ApiException(ErrorCode.NO_EXECUTION));
  }

  /** An execution of the caller's account and region, if there is one of this id. */
  public Optional<Execution> lookUp(Caller caller, String id) {
    return Optional.ofNullable(entities.find(Execution.class, id))
        .filter(e -> e.accountId().equals(caller.account()))
        .filter(e -> e.regionId().equals(caller.region()));
  }

  /** Tells an execution something; it acts on it right after the commit. */
  public void signal(String executionId, Signal signal) {
    signals.append(executionId, signal);
  }

  /** The text an execution runs. */
  public String text(Execution execution) {
    return texts.of(execution.textHash());
  }

  /** The program an execution runs. */
  public Program program(Execution execution) {
    return templates.program(execution.textHash(), text(execution));
  }

  /** Gives an execution another description. */
  public void describe(Execution execution, String description) {
    rows.describe(execution.id(), description);
    marks.described(execution, description);
  }

  /** The journal of requests must not show what a NoEcho parameter was given. */
  static void hide(Program program, ObjectNode given) {
    given.forEachEntry(
        (name, value) ->
            program
                .parameters()
                .find(name)
                .filter(Parameter::noEcho)
                .ifPresent(_ -> Hiding.texts(value).forEach(Secrets::hide)));
  }

  /** Skipping the safety check is for automatic runs only; elsewhere it counts as the default. */
  private ExecutionFacts facts(Caller caller, StartRequest request) {
    boolean skips = request.safetyCheck().equals(SKIP) && request.mode() == Mode.AUTOMATIC;
    Instant now = clock.instant();
    return new ExecutionFacts(
        Ids.inOrder("exec-", now),
        caller.account(),
        caller.region(),
        caller.user(),
        caller.signature(),
        request.parentExecutionId(),
        null,
        1,
        request.mode(),
        request.loopMode(),
        !skips,
        "",
        null,
        null,
        Times.whole(now));
  }
}
