package dev.ooslocal.patch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The operating systems with a public default baseline; their names are those on the wire. */
public enum OperatingSystem {
  WINDOWS("Windows", "windows"),
  UBUNTU("Ubuntu", "ubuntu"),
  CENTOS("CentOS", "centos"),
  DEBIAN("Debian", "debian"),
  ALIYUN_LINUX("AliyunLinux", "aliyun", "alibaba cloud linux"),
  REDHAT("RedhatEnterpriseLinux", "red hat", "redhat"),
  ANOLIS("Anolis", "anolis"),
  ALMA_LINUX("AlmaLinux", "alma"),
  FEDORA("Fedora", "fedora"),
  SUSE("Suse", "suse"),
  ROCKY_LINUX("RockyLinux", "rocky");

  private final String wire;
  private final List<String> parts;

  OperatingSystem(String wire, String... parts) {
    this.wire = wire;
    this.parts = List.of(parts);
  }

  public String wire() {
    return wire;
  }

  /** The system of an instance; a Linux of no known name counts as AliyunLinux (chosen). */
  static OperatingSystem of(Machine machine) {
    String name = machine.osName().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(one -> one.parts.stream().anyMatch(name::contains))
        .findFirst()
        .orElse(machine.osType().equalsIgnoreCase("windows") ? WINDOWS : ALIYUN_LINUX);
  }
}
