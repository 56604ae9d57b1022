package dev.ooslocal.patch;

import dev.ooslocal.patch.store.BaselineRows;
import dev.ooslocal.patch.store.RunRows;
import dev.ooslocal.platform.VirtualClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The patches of instances, by the default baselines of their operating systems. */
@Component
public final class InstancePatches {
  private final List<Machines> machines;
  private final BaselineRows baselines;
  private final RunRows runs;
  private final VirtualClock clock;

  InstancePatches(
      List<Machines> machines, BaselineRows baselines, RunRows runs, VirtualClock clock) {
    this.machines = List.copyOf(machines);
    this.baselines = baselines;
    this.runs = runs;
    this.clock = clock;
  }

  /**
   * Instances of an account in a region, in the order of their ids.
   *
   * @param wanted which of them, by id
   */
  public List<PatchedInstance> of(String account, String region, Predicate<String> wanted) {
    return machines.stream()
        .flatMap(each -> each.all(account, region).stream())
        .sorted(Comparator.comparing(Machine::id))
        .filter(machine -> wanted.test(machine.id()))
        .map(machine -> state(account, region, machine))
        .toList();
  }

  /**
   * What the patch manager does on an instance: looks, or installs what its baseline approves.
   *
   * @param install whether it installs
   */
  public void run(String account, String region, String instanceId, boolean install) {
    for (PatchedInstance one : of(account, region, instanceId::equals)) {
      if (install) {
        one.patches().stream()
            .filter(item -> item.status() == PatchStatus.MISSING)
            .forEach(
                item ->
                    runs.installed(
                        account, region, one.id(), item.patch().name(), clock.instant()));
      }
      PatchedInstance.Run run =
          new PatchedInstance.Run(install ? "install" : "scan", one.baselineId(), clock.instant());
      runs.ran(account, region, one.id(), run);
    }
  }

  private PatchedInstance state(String account, String region, Machine machine) {
    Baseline baseline = baselineOf(account, region, machine);
    Approval approval = new Approval(baseline.content(), clock.instant());
    Map<String, Instant> installed = runs.installedOn(account, region, machine.id());
    List<PatchedInstance.Item> items =
        machine.patches().stream()
            .flatMap(patch -> item(patch, approval, installed.get(patch.name())).stream())
            .toList();
    return new PatchedInstance(
        machine.id(), baseline.id(), runs.last(account, region, machine.id()), items);
  }

  private static Optional<PatchedInstance.Item> item(
      Patch patch, Approval approval, @Nullable Instant installedAt) {
    boolean there = patch.installed() || installedAt != null;
    if (!there) {
      return approval.approves(patch)
          ? Optional.of(new PatchedInstance.Item(patch, PatchStatus.MISSING, null))
          : Optional.empty();
    }
    PatchStatus status =
        approval.rejects(patch)
            ? PatchStatus.INSTALLED_REJECTED
            : approval.approves(patch) ? PatchStatus.INSTALLED : PatchStatus.INSTALLED_OTHER;
    return Optional.of(new PatchedInstance.Item(patch, status, installedAt));
  }

  private Baseline baselineOf(String account, String region, Machine machine) {
    String system = OperatingSystem.of(machine).wire();
    String name = baselines.defaultFor(account, region, system);
    return baselines.find(account, region, name).orElseThrow();
  }
}
