package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** An instance type with its CPUs and memory in MiB. */
record InstanceType(String id, int cpus, int memory) {
  private static final int GIB = 1024;

  /** Families that are as large as their sizes say, and the memory for each CPU in GiB. */
  private static final List<Line> LINES =
      List.of(
          new Line(2, List.of("ecs.c5", "ecs.c6", "ecs.c7", "ecs.c8i", "ecs.hfc6", "ecs.u1-c1m2")),
          new Line(4, List.of("ecs.g5", "ecs.g6", "ecs.g7", "ecs.g8i", "ecs.hfg6", "ecs.u1-c1m4")),
          new Line(8, List.of("ecs.r5", "ecs.r6", "ecs.r7", "ecs.r8i", "ecs.hfr6", "ecs.u1-c1m8")));

  private static final List<InstanceType> SMALL =
      List.of(
          of("ecs.t6-c1m1.large", 2, 2),
          of("ecs.t6-c1m2.large", 2, 4),
          of("ecs.t6-c1m4.large", 2, 8),
          of("ecs.t5-lc1m1.small", 1, 1),
          of("ecs.t5-lc1m2.small", 1, 2),
          of("ecs.t5-lc1m2.large", 2, 4),
          of("ecs.t5-lc1m4.large", 2, 8),
          of("ecs.e-c1m1.large", 2, 2),
          of("ecs.e-c1m2.large", 2, 4),
          of("ecs.e-c1m4.large", 2, 8),
          of("ecs.n4.small", 1, 2),
          of("ecs.n4.large", 2, 4),
          of("ecs.n4.xlarge", 4, 8));

  static final List<InstanceType> ALL =
      Stream.concat(SMALL.stream(), LINES.stream().flatMap(Line::types)).toList();

  /** Families of one ratio of memory to CPUs. */
  private record Line(int memory, List<String> families) {
    Line {
      families = List.copyOf(families);
    }

    Stream<InstanceType> types() {
      return families.stream().flatMap(this::types);
    }

    private Stream<InstanceType> types(String family) {
      return Stream.of(
          type(family + ".large", 2),
          type(family + ".xlarge", 4),
          type(family + ".2xlarge", 8),
          type(family + ".4xlarge", 16),
          type(family + ".8xlarge", 32));
    }

    private InstanceType type(String id, int cpus) {
      return of(id, cpus, cpus * memory);
    }
  }

  private static InstanceType of(String id, int cpus, int gibibytes) {
    return new InstanceType(id, cpus, gibibytes * GIB);
  }

  static Optional<InstanceType> find(String id) {
    return ALL.stream().filter(type -> type.id().equals(id)).findFirst();
  }

  /** The one that a call names. */
  static InstanceType asked(ProductCall call) {
    return find(call.required("InstanceType"))
        .orElseThrow(() -> EcsErrors.notFound("InvalidInstanceType", "InstanceType"));
  }

  /** As far as an instance shows it. */
  void show(ObjectNode instance) {
    instance
        .put("InstanceType", id)
        .put("InstanceTypeFamily", family())
        .put("Cpu", cpus)
        .put("CPU", cpus)
        .put("Memory", memory);
  }

  int cores() {
    return Math.max(1, cpus / 2);
  }

  /** A type that is not in the list: its size is chosen. */
  static InstanceType findOrMake(String id) {
    return find(id).orElseGet(() -> of(id, 2, 4));
  }

  /** {@code ecs.g7} of {@code ecs.g7.large}; {@code ecs.t6} of {@code ecs.t6-c1m1.large}. */
  String family() {
    String size = id.substring(0, Math.max(id.lastIndexOf('.'), 0));
    int dash = size.indexOf('-');
    return dash < 0 ? size : size.substring(0, dash);
  }
}
