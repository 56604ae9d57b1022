package dev.ooslocal.postgres;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * One PostgreSQL server for all tests of a run, made with the programs of an installed PostgreSQL
 * (Debian: {@code postgresql-15}) in a folder that is deleted at the end. Each caller gets an empty
 * database of its own. Where there is no PostgreSQL, the test is skipped and says so.
 */
public final class Postgres {
  static final String HOW = "no PostgreSQL programs (initdb, postgres) found; SKIPPED";
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static @Nullable Postgres running;

  private final Path programs;
  private final Path folder;
  private final int port;

  private Postgres(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /** The JDBC URL of a new, empty database; its user is {@code postgres} without a password. */
  public static String freshDatabase() {
    Optional<Path> found = programs();
    if (found.isEmpty()) {
      System.err.println(HOW);
    }
    Assumptions.assumeTrue(found.isPresent(), HOW);
    try {
      return server(found.orElseThrow()).createDatabase();
    } catch (IOException | SQLException broken) {
      throw new IllegalStateException("PostgreSQL does not start", broken);
    }
  }

  static boolean isInstalled() {
    return programs().isPresent();
  }

  private static synchronized Postgres server(Path programs) throws IOException {
    if (running == null) {
      running = start(programs);
      Runtime.getRuntime().addShutdownHook(new Thread(running::stop));
    }
    return running;
  }

  private static Optional<Path> programs() {
    Stream<Path> debian =
        Stream.iterate(25, v -> v >= 15, v -> v - 1)
            .map(v -> Path.of("/usr/lib/postgresql/" + v + "/bin"));
    Stream<Path> path =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1)).map(Path::of);
    return Stream.concat(debian, path)
        .filter(dir -> Files.isExecutable(dir.resolve("initdb")))
        .filter(dir -> Files.isExecutable(dir.resolve("postgres")))
        .findFirst();
  }

  private static Postgres start(Path programs) throws IOException {
    Path folder =
        Files.createTempDirectory(
            "oos-postgres",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxrwxrwx")));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    Postgres server = new Postgres(programs, folder, freePort());
    String data = server.data();
    server.run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
    server.run(
        "pg_ctl",
        "-D",
        data,
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        server.options(),
        "start");
    return server;
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private String options() {
    return "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off";
  }

  private void stop() {
    try {
      run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted((a, b) -> b.compareTo(a)).forEach(f -> f.toFile().delete());
      }
    } catch (IOException left) {
      System.err.println("left behind: " + folder);
    }
  }

  private String createDatabase() throws SQLException {
    String name = "oos_" + DATABASES.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    }
    return url(name);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** PostgreSQL refuses to run as root, so root lends it the user it was installed with. */
  private void run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(program + ".out").toFile())
            .start();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IOException(
            program + " failed: " + Files.readString(folder.resolve(program + ".out")));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
