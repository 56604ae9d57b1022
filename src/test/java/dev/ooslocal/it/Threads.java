package dev.ooslocal.it;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the threads of another Java process are doing: for a service that stands still. */
final class Threads {
  private static final String OURS = "at dev.ooslocal.";

  private Threads() {}

  /** How many threads are in which of our methods, by the innermost one. */
  static String of(long pid) {
    return Arrays.stream(print(pid).split("\n\n"))
        .flatMap(thread -> thread.lines().filter(line -> line.contains(OURS)).limit(1))
        .collect(groupingBy(String::strip, TreeMap::new, counting()))
        .entrySet()
        .stream()
        .map(place -> place.getValue() + " " + place.getKey())
        .collect(Collectors.joining("\n"));
  }

  private static String print(long pid) {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    ProcessBuilder builder = new ProcessBuilder(jcmd, Long.toString(pid), "Thread.print");
    try {
      Process process = builder.redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
