package dev.ooslocal.bench.language;

import dev.ooslocal.action.Atoms;
import dev.ooslocal.language.Environment;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Language;
import dev.ooslocal.language.OosLanguage;
import dev.ooslocal.language.Problem;
import dev.ooslocal.language.Program;
import dev.ooslocal.language.Task;
import dev.ooslocal.platform.Json;
import dev.ooslocal.template.KnownActions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;

/** The language alone: how fast a template is compiled, and what a task costs while it runs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LanguageBenchmark {
  private static final String TYPICAL =
      """
      FormatVersion: OOS-2019-06-01
      Parameters: {regionId: {Type: String}, ids: {Type: Json}}
      Tasks:
        - Name: before
          Action: ACS::ExecuteAPI
          Properties: {Service: ECS, API: DescribeInstances}
          Outputs: {ids: {Type: List, ValueSelector: 'Instances.Instance[].InstanceId'}}
        - Name: call
          Action: ACS::ExecuteAPI
          Properties:
            Service: ECS
            API: DescribeInstances
            Parameters:
              RegionId: '{{ regionId }}'
              InstanceIds: ['{{ ACS::TaskLoopItem }}']
              Tags: [{Key: execution, Value: 'oos-{{ ACS::ExecutionId }}'}]
              ClientToken: {'Fn::Join': ['-', ['{{ ids }}', '{{ before.ids }}']]}
          Loop: {Items: '{{ before.ids }}'}
      """;

  private final Language language = new OosLanguage(KnownActions.with(Atoms.catalogue()));
  private final String largest = largest();
  private final Program typical = language.compile(TYPICAL);
  private final Task before = typical.tasks().get(0);
  private final Expression properties = typical.tasks().get(1).properties();
  private final JsonNode answer =
      Json.parse("{\"Instances\":{\"Instance\":[{\"InstanceId\":\"i-1\"},{\"InstanceId\":\"i-2\"}]}}");
  private final Environment environment = new Fixed();

  /** Reads, checks and plans the largest published template (36 KB, where it is there). */
  @Benchmark
  public Program compileTheLargest() {
    return language.compile(largest);
  }

  /** The same with all warnings. */
  @Benchmark
  public List<Problem> lintTheLargest() {
    return language.lint(largest);
  }

  /** Evaluates the properties of a task: four references, a text, a function. */
  @Benchmark
  public JsonNode evaluateProperties() {
    return properties.evaluate(environment);
  }

  /** Takes an output from an answer. */
  @Benchmark
  public JsonNode selectOutput() {
    return before.outputs().getFirst().select(answer, environment);
  }

  private static String largest() {
    Path corpus = Path.of("../shared/corpus");
    Path folder = Files.isDirectory(corpus) ? corpus : Path.of("src/main/resources/catalog");
    try (Stream<Path> files = Files.walk(folder)) {
      Path largest =
          files
              .filter(file -> file.toString().endsWith(".yml"))
              .max(Comparator.comparingLong(file -> file.toFile().length()))
              .orElseThrow();
      System.out.println("# The largest template: " + largest);
      return Files.readString(largest);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static final class Fixed implements Environment {
    private final JsonNode list = Json.array().add("i-1").add("i-2");

    @Override
    public JsonNode parameter(String name) {
      return name.equals("ids") ? list : Json.string("cn-hangzhou");
    }

    @Override
    public Optional<JsonNode> output(String task, String name) {
      return Optional.of(list);
    }

    @Override
    public JsonNode result(String task) {
      return Json.nothing();
    }

    @Override
    public Expression condition(String name) {
      throw new IllegalStateException(name);
    }

    @Override
    public JsonNode pseudo(String name) {
      return Json.string("exec-0123456789abcdef0123");
    }

    @Override
    public String stored(boolean secret, String name) {
      return "";
    }

    @Override
    public Instant now() {
      return Instant.EPOCH;
    }
  }
}
