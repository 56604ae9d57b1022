package dev.ooslocal.cloud.ecs;

import java.util.List;
import java.util.Optional;

/** An instance type with its CPUs and memory in MiB. */
record InstanceType(String id, int cpus, int memory) {
  private static final int GIB = 1024;

  static final List<InstanceType> ALL =
      List.of(
          of("ecs.t6-c1m1.large", 2, 2),
          of("ecs.t6-c1m2.large", 2, 4),
          of("ecs.e-c1m1.large", 2, 2),
          of("ecs.e-c1m2.large", 2, 4),
          of("ecs.c6.large", 2, 4),
          of("ecs.c6.xlarge", 4, 8),
          of("ecs.c7.large", 2, 4),
          of("ecs.c7.xlarge", 4, 8),
          of("ecs.g6.large", 2, 8),
          of("ecs.g6.xlarge", 4, 16),
          of("ecs.g7.large", 2, 8),
          of("ecs.g7.xlarge", 4, 16),
          of("ecs.g7.2xlarge", 8, 32),
          of("ecs.r7.large", 2, 16),
          of("ecs.r7.xlarge", 4, 32));

  private static InstanceType of(String id, int cpus, int gibibytes) {
    return new InstanceType(id, cpus, gibibytes * GIB);
  }

  static Optional<InstanceType> find(String id) {
    return ALL.stream().filter(type -> type.id().equals(id)).findFirst();
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
