package dev.ooslocal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Our selectors against the real {@code jq}, result by result, on generated documents. {@code
 * -Djq.documents=500} generates more of them, {@code -Djq.seed=7} others.
 */
class RealJqTest {
  private static final int DOCUMENTS = Integer.getInteger("jq.documents", 12);
  private static final long SEED = Long.getLong("jq.seed", 1);

  @BeforeAll
  static void needsJq() {
    assumeTrue(RealJq.isThere(), "skipped: the program jq is not installed (Debian: jq)");
  }

  @Test
  void givesWhatJqGivesForEveryPublishedSelector() {
    List<String> selectors =
        Rows.of("selectors.json")
            .map(row -> row.asString().replaceAll("\\{\\{.+?}}", "1"))
            .toList();
    List<String> different =
        IntStream.range(0, selectors.size())
            .parallel()
            .mapToObj(i -> differences(selectors.get(i), SEED * 1000 + i))
            .flatMap(List::stream)
            .toList();
    assertThat(different).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "a",
        "a.b[].c",
        "a[]?.b",
        "a[0]",
        "a[-1].b",
        "a.\"b\"",
        ".a[\"b\"]?",
        ".a[]",
        ".[]?",
        ".a?.b?",
        ".a[1:]",
        ".a // \"x\"",
        ".a | length",
        "[.a[] | select(.b != null)]",
        "keys",
        "to_entries",
        ".a | type",
        ".a as $x | $x.b",
        "reduce .a[] as $i (0; . + $i)",
        ".a | tostring",
        ".a | tonumber",
        "any(.a[]; . == 1)",
        ".a | join(\",\")",
        "map(.b)",
        ".a | sort",
        ".a | unique",
        ".a | add",
        ".a | group_by(.b)",
        ".a | split(\",\")",
        ".a | test(\"a\")",
        ".a | fromjson",
        "tojson",
        ".a | ascii_downcase",
        ".a | flatten",
        ".a - .b",
        ".a | has(\"b\")",
        ".a | contains(\"a\")",
        ".a | index(\"a\")",
        "[..]",
        ".a | @base64",
        ".a | first",
        ".a | last",
        "try error(\"x\") catch .",
        "path(..)",
        ".a | ltrimstr(\"a\")",
        ".a * 2 / 3",
        ".a % 3",
        ".a | floor",
        "if .a then 1 else 2 end",
        "del(.a)",
        ".a += 1",
        ".a |= .",
        "with_entries(.value |= tostring)",
        ".a | startswith(\"a\")",
        "limit(2; .a[])",
        ".a | min",
        "[.a[]] | max_by(.b)",
        ".a | not",
        "(.a, .b)",
        "{a, b: .c}",
        "\"x\\(.a)y\"",
        ".a | explode",
        ".a | sub(\"a\"; \"b\")",
        ".a | gsub(\"a\"; \"b\")",
        ".a | capture(\"(?<x>a)\")",
        "@json",
        ".a | range(.)",
        "[.a | recurse]",
        ".a | tojson | fromjson",
        "getpath([\"a\",\"b\"])",
        "[paths]",
        "[leaf_paths]",
        ".a | reverse",
        ".a | inside([1])",
        "splits(\",\")",
        "@csv",
        "@uri",
        "@html",
        "@sh",
        ".a | todate",
        ".a | transpose",
        "[.a[]?] | combinations",
        "ascii_upcase",
        ".a | ascii_upcase",
        "[.a | recurse(.[]?)]",
        "[paths(type == \"number\")]",
        "[.a | recurse(.b; . != null)]",
        "infinite",
        "nan",
        "[infinite, -infinite, nan]",
        ".a | rindex(\"a\")",
        ".a | indices(1)",
        "walk(if type == \"number\" then . + 1 else . end)",
        "[.[]? | numbers]",
        "[.[]? | strings]"
      })
  void givesWhatJqGivesForPrograms(String program) {
    assertThat(differences(program, SEED)).isEmpty();
  }

  private static List<String> differences(String selector, long seed) {
    List<JsonNode> documents =
        new SelectorDocuments(selector, seed).some(DOCUMENTS).collect(Collectors.toList());
    List<String> different = new ArrayList<>();
    try {
      List<JsonNode> real = RealJq.results(selector, documents);
      for (int i = 0; i < documents.size(); i++) {
        JsonNode ours = ours(selector, documents.get(i));
        if (!Values.equal(ours, real.get(i))) {
          different.add(
              selector
                  + " of "
                  + documents.get(i)
                  + "\n  jq:   "
                  + real.get(i)
                  + "\n  ours: "
                  + ours);
        }
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return different;
  }

  /** The results as {@link RealJq} tells them. */
  private static JsonNode ours(String selector, JsonNode document) {
    try {
      return Json.array().addAll(Selectors.of(selector).select(document));
    } catch (EvaluationException e) {
      return Json.string("error");
    }
  }

  /** The program {@code jq}. */
  private static final class RealJq {
    private static final int NO_PROGRAM = 3;

    static boolean isThere() {
      try {
        return run("jq", "--version").isEmpty();
      } catch (IOException | InterruptedException e) {
        return false;
      }
    }

    private static List<String> run(String... command) throws IOException, InterruptedException {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0 ? List.of() : List.of("failed");
    }

    /** For each document the list of results, or the text {@code error}. */
    static List<JsonNode> results(String selector, List<JsonNode> documents)
        throws IOException, InterruptedException {
      List<JsonNode> asWritten = attempt(selector, documents);
      List<JsonNode> results = asWritten.isEmpty() ? attempt("." + selector, documents) : asWritten;
      assertThat(results).as(selector).hasSameSizeAs(documents);
      return results;
    }

    private static List<JsonNode> attempt(String program, List<JsonNode> documents)
        throws IOException, InterruptedException {
      Process jq =
          new ProcessBuilder("jq", "-c", "try [" + program + "\n] catch \"error\"")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String input = documents.stream().map(Json::text).collect(Collectors.joining("\n"));
      try (var to = jq.outputWriter()) {
        to.write(input);
      } catch (IOException gone) {
        // a program that does not compile reads nothing
      }
      String output =
          new String(jq.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(jq.waitFor(1, TimeUnit.MINUTES)).isTrue();
      return jq.exitValue() == NO_PROGRAM ? List.of() : output.lines().map(Json::parse).toList();
    }
  }
}
