package dev.ooslocal.cloud.ecs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One run of a script on this machine, by the user of this service but with an environment of its
 * own: nothing that was told to this service by its environment is handed on.
 */
final class LocalProcess {
  private static final Logger LOG = LoggerFactory.getLogger(LocalProcess.class);

  /** For what stands in the pipe when the script has ended; others may hold the pipe for longer. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(1);

  private static final String USUAL_PATH =
      "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

  private final Script script;
  private final String path = Objects.requireNonNullElse(System.getenv("PATH"), USUAL_PATH);
  private @Nullable Process process;
  private boolean killed;

  LocalProcess(Script script) {
    this.script = script;
  }

  /** Runs the script to its end, or to that of its time, and tells how it ended. */
  ObjectNode run() throws InterruptedException {
    List<String> interpreter = Interpreters.of(script, path).orElse(null);
    if (interpreter == null) {
      return CommandEnd.NO_PROGRAM.shown();
    }
    Path folder = folder().orElse(null);
    if (folder == null) {
      return CommandEnd.NO_FOLDER.shown();
    }
    try {
      return run(interpreter, folder);
    } catch (IOException failed) {
      LOG.warn("A command for {} could not be run", script.instanceId(), failed);
      return CommandEnd.EXCEPTION.shown();
    }
  }

  /** Ends it with all that it started, or keeps it from being started. */
  synchronized void kill() {
    killed = true;
    if (process != null) {
      destroy(process);
    }
  }

  private ObjectNode run(List<String> interpreter, Path folder)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("command-", Interpreters.ending(script));
    try {
      Files.writeString(file, script.text());
      List<String> words = new ArrayList<>(interpreter);
      words.add(file.toString());
      Process started = start(words, folder);
      return started == null ? CommandEnd.INTERRUPTED.shown() : ended(started);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private synchronized @Nullable Process start(List<String> words, Path folder) throws IOException {
    if (killed) {
      return null;
    }
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment());
    Process started = builder.start();
    process = started;
    return started;
  }

  private Map<String, String> environment() {
    return Map.of(
        "PATH",
        path,
        "HOME",
        home().toString(),
        "LANG",
        Objects.requireNonNullElse(System.getenv("LANG"), "C.UTF-8"),
        "INSTANCE_ID",
        script.instanceId(),
        "REGION_ID",
        script.region());
  }

  private ObjectNode ended(Process started) throws IOException, InterruptedException {
    CappedOutput output = new CappedOutput();
    Thread reader =
        Thread.ofPlatform()
            .daemon()
            .name("output-of-" + script.instanceId())
            .start(() -> output.readAll(started.getInputStream()));
    started.getOutputStream().close();
    boolean inTime = started.waitFor(script.limit().toMillis(), TimeUnit.MILLISECONDS);
    if (!inTime) {
      destroy(started);
    }
    reader.join(LAST_WORDS);
    if (isKilled()) {
      return CommandEnd.INTERRUPTED.shown(output);
    }
    if (!inTime) {
      return CommandEnd.TIMEOUT.shown(output);
    }
    int exitCode = started.exitValue();
    return (exitCode == 0 ? CommandEnd.SUCCEEDED : CommandEnd.EXIT_CODE)
        .shown(output)
        .put("ExitCode", exitCode);
  }

  private synchronized boolean isKilled() {
    return killed;
  }

  private static void destroy(Process started) {
    List<ProcessHandle> children = started.descendants().toList();
    started.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  /** Chosen: the home of the agent's user is that of the service's user, if it is not there. */
  private Optional<Path> folder() {
    try {
      Path asked = home().resolve(script.workingDir());
      return isUsable(asked) ? Optional.of(asked) : Optional.of(home()).filter(_ -> isRoot(asked));
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }

  private static boolean isRoot(Path folder) {
    return folder.equals(Path.of("/root"));
  }

  private static boolean isUsable(Path folder) {
    return Files.isDirectory(folder) && Files.isExecutable(folder);
  }

  private static Path home() {
    Path home = Path.of(System.getProperty("user.home", ""));
    return home.isAbsolute() && isUsable(home)
        ? home
        : Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
  }
}
