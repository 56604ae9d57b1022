package dev.ooslocal.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to measure.
 *
 * @param starts how often each service is started, to see how soon it is ready; 0: not at all
 * @param modes of storage: memory, file, jdbc
 * @param templates to run
 * @param warmUpSeconds of load before each measurement
 * @param seconds of load that are measured
 * @param stored executions that lists are measured with; 0 leaves the lists out
 * @param resources of each kind that are made and listed; 0 leaves that out
 * @param bulk instances that one execution sends a command to; 0 leaves that out
 * @param growth executions to be run with only the newest kept; 0 leaves that out
 * @param jvm options of the service's process
 */
record Options(
    int starts,
    List<String> modes,
    List<BenchTemplate> templates,
    int warmUpSeconds,
    int seconds,
    int stored,
    int resources,
    int bulk,
    int growth,
    List<String> jvm) {
  /** The collector of {@code make run} and of the image, and room for what is stored. */
  private static final String AS_MAKE_RUN = "-Xmx2g -XX:+UseSerialGC";

  static final String USAGE =
      """
      --starts=5 (of each service, 0: none)
      --modes=memory,file,jdbc (or none)  --templates=tasks_1,tasks_5,tasks_50,loop_100 (or none)
      --warm-up=30  --seconds=20  --stored=100000 (0: no lists)
      --resources=10000 (of each kind, 0: not measured)
      --bulk=1000 (0: not measured)
      --growth=200000 (0: not measured)  --jvm="-Xmx2g -XX:+UseSerialGC"
      """;

  Options {
    modes = List.copyOf(modes);
    templates = List.copyOf(templates);
    jvm = List.copyOf(jvm);
  }

  static Options of(String... arguments) {
    Map<String, String> given =
        Arrays.stream(arguments)
            .filter(a -> !a.isBlank())
            .map(a -> a.replaceFirst("^--", "").split("=", 2))
            .collect(Collectors.toMap(a -> a[0], a -> a[1]));
    return new Options(
        Integer.parseInt(given.getOrDefault("starts", "5")),
        words(given.getOrDefault("modes", "memory,file,jdbc")).stream()
            .filter(mode -> !mode.equals("none"))
            .toList(),
        words(given.getOrDefault("templates", "tasks_1,tasks_5,tasks_50,loop_100")).stream()
            .filter(name -> !name.equals("none"))
            .map(name -> BenchTemplate.valueOf(name.toUpperCase(Locale.ROOT)))
            .toList(),
        Integer.parseInt(given.getOrDefault("warm-up", "30")),
        Integer.parseInt(given.getOrDefault("seconds", "20")),
        Integer.parseInt(given.getOrDefault("stored", "100000")),
        Integer.parseInt(given.getOrDefault("resources", "10000")),
        Integer.parseInt(given.getOrDefault("bulk", "1000")),
        Integer.parseInt(given.getOrDefault("growth", "200000")),
        Stream.of(given.getOrDefault("jvm", AS_MAKE_RUN).split(" ")).toList());
  }

  private static List<String> words(String text) {
    return List.of(text.split(","));
  }
}
