package dev.ooslocal.cloud.ecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LocalProcessTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void tellsOutputOfBothKindsAndTheExitCode() throws InterruptedException {
    JsonNode end = run(shell("echo out; echo err >&2; exit 3"));
    assertThat(end.path("Output").asString()).isEqualTo("out\nerr\n");
    assertThat(end.path("ExitCode").asInt()).isEqualTo(3);
    assertThat(end.path("ErrorCode").asString()).isEqualTo("ExitCodeNonzero");
  }

  @Test
  void handsNothingOfItsOwnEnvironmentOn() throws InterruptedException {
    JsonNode end = run(shell("env | cut -d= -f1 | sort | grep -v -e ^_ -e PWD -e SHLVL | xargs"));
    assertThat(end.path("Output").asString()).isEqualTo("HOME INSTANCE_ID LANG PATH REGION_ID\n");
  }

  @Test
  void runsInTheFolderThatItIsToldAndInNoneThatIsNotThere()
      throws InterruptedException, IOException {
    JsonNode end = run(in(folder.toString(), "pwd -P"));
    assertThat(end.path("Output").asString().strip()).isEqualTo(folder.toRealPath().toString());
    JsonNode nowhere = run(in("/no/such/folder", "pwd"));
    assertThat(nowhere.path("ErrorCode").asString()).isEqualTo("DirectoryNotExists");
    assertThat(nowhere.has("ExitCode")).isFalse();
  }

  @Test
  void isKilledWithItsChildrenWhenItsTimeIsOver() throws InterruptedException, IOException {
    Path child = folder.resolve("child");
    String text = "echo begun; sleep 600 & echo $! > " + child + "; wait";
    JsonNode end = run(new Script("RunShellScript", text, "", Duration.ofSeconds(1), "i-1", "r"));
    assertThat(end.path("InvocationStatus").asString()).isEqualTo("Timeout");
    assertThat(end.path("InvokeRecordStatus").asString()).isEqualTo("Failed");
    assertThat(end.path("Output").asString()).isEqualTo("begun\n");
    long pid = Long.parseLong(Files.readString(child).strip());
    await().until(() -> ProcessHandle.of(pid).flatMap(left -> left.info().command()).isEmpty());
  }

  @Test
  void keepsTwentyFourKilobytesAndCountsTheRest() throws InterruptedException {
    JsonNode end = run(shell("head -c 30000 /dev/zero | tr '\\0' x"));
    assertThat(end.path("Output").asString()).hasSize(CappedOutput.LIMIT);
    assertThat(end.path("Dropped").asInt()).isEqualTo(30_000 - CappedOutput.LIMIT);
  }

  @Test
  void doesNotWaitForWhatAScriptLeavesInTheBackground() throws InterruptedException {
    JsonNode end = run(shell("sleep 5 & echo done"));
    assertThat(end.path("Output").asString()).isEqualTo("done\n");
    assertThat(end.path("ExitCode").asInt(-1)).isZero();
  }

  @Test
  void readsNothing() throws InterruptedException {
    assertThat(run(shell("cat; echo over")).path("Output").asString()).isEqualTo("over\n");
  }

  @Test
  void whatWasKilledBeforeItBeganIsNotStarted() throws InterruptedException {
    Path trace = folder.resolve("trace");
    LocalProcess process = new LocalProcess(shell("touch " + trace));
    process.kill();
    assertThat(process.run().path("ErrorCode").asString()).isEqualTo("ExecutionInterrupted");
    assertThat(trace).doesNotExist();
  }

  @Test
  void aKillEndsItAtOnce() {
    Path trace = folder.resolve("trace");
    LocalProcess process = new LocalProcess(shell("echo here > " + trace + "; sleep 600"));
    CompletableFuture<JsonNode> end =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return process.run();
              } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
              }
            });
    await().until(() -> Files.exists(trace));
    process.kill();
    JsonNode shown = end.orTimeout(20, TimeUnit.SECONDS).join();
    assertThat(shown.path("ErrorCode").asString()).isEqualTo("ExecutionInterrupted");
  }

  @Test
  void theFirstLineOfAScriptNamesItsProgram() throws InterruptedException {
    JsonNode end = run(shell("#!/usr/bin/env cat\nhello"));
    assertThat(end.path("Output").asString()).isEqualTo("#!/usr/bin/env cat\nhello");
  }

  @Test
  void whatNoProgramOfThisMachineRunsIsNotApplicable() throws InterruptedException {
    JsonNode unknown = run(new Script("RunCobolScript", "x", "", LONG, "i-1", "r"));
    assertThat(unknown.path("ErrorCode").asString()).isEqualTo("CommandNotApplicable");
    Script python = new Script("RunPythonScript", "print(1)", "", LONG, "i-1", "r");
    assertThat(Interpreters.of(python, folder.toString())).isEmpty();
    JsonNode missing = run(shell("#!/no/such/program\nx"));
    assertThat(missing.path("ErrorCode").asString()).isEqualTo("CommandNotApplicable");
  }

  @Test
  void aProgramIsLookedForInTheFoldersOfThePath() throws IOException {
    Path program = Files.createFile(folder.resolve("python3"));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Script python = new Script("RunPythonScript", "print(1)", "", LONG, "i-1", "r");
    assertThat(Interpreters.of(python, "/none:" + folder))
        .hasValueSatisfying(words -> assertThat(words).containsExactly("python3"));
  }

  private static Script shell(String text) {
    return in("", text);
  }

  private static Script in(String workingDir, String text) {
    return new Script("RunShellScript", text, workingDir, LONG, "i-1", "cn-hangzhou");
  }

  private static JsonNode run(Script script) throws InterruptedException {
    return new LocalProcess(script).run();
  }
}
