package dev.ooslocal.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The types of inventory, with the attributes that the published agent of instances reports. Which
 * can be counted by (marked with a star) is chosen.
 */
public enum InventoryType {
  INSTANCE_INFORMATION(
      "ACS:InstanceInformation",
      "AgentName* AgentVersion* ComputerName InstanceId IpAddress PlatformName*"
          + " PlatformType* PlatformVersion* RamRole* ResourceType*"),
  APPLICATION(
      "ACS:Application",
      "Name* ApplicationType* Publisher* Version* Release Epoch InstalledTime Architecture*"
          + " URL Summary PackageId"),
  FILE(
      "ACS:File",
      "Name* Size Description FileVersion* InstalledDate ModificationTime LastAccessTime"
          + " ProductName* InstalledDir ProductLanguage CompanyName* ProductVersion*"),
  NETWORK("ACS:Network", "Name* SubnetMask* Gateway* DHCPServer DNSServer MacAddress IPV4 IPV6"),
  WINDOWS_ROLE(
      "ACS:WindowsRole",
      "Name* DisplayName Description FeatureType* Installed* InstalledState* DependsOn Path"
          + " ServerComponentDescriptor SubFeatures Parent"),
  SERVICE(
      "ACS:Service",
      "Name* DisplayName Status* DependentServices ServicesDependedOn ServiceType* StartType*"),
  WINDOWS_UPDATE("ACS:WindowsUpdate", "HotFixId* Description* InstalledTime InstalledBy*"),
  WINDOWS_REGISTRY("ACS:WindowsRegistry", "KeyPath* ValueName* ValueType* Value");

  private final String wire;
  private final String attributes;

  InventoryType(String wire, String attributes) {
    this.wire = wire;
    this.attributes = attributes;
  }

  /**
   * An attribute; all are texts.
   *
   * @param name its name
   * @param counted whether an aggregator may name it
   */
  public record Attribute(String name, boolean counted) {}

  public String wire() {
    return wire;
  }

  public List<Attribute> attributes() {
    return Arrays.stream(attributes.split(" ", -1))
        .map(name -> new Attribute(name.replace("*", ""), name.endsWith("*")))
        .toList();
  }

  public Optional<Attribute> attribute(String name) {
    return attributes().stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** Whether the agent collects it on Windows alone. */
  boolean isOfWindows() {
    return switch (this) {
      case SERVICE, WINDOWS_ROLE, WINDOWS_UPDATE, WINDOWS_REGISTRY -> true;
      case INSTANCE_INFORMATION, APPLICATION, FILE, NETWORK -> false;
    };
  }

  public static Optional<InventoryType> named(String wire) {
    return Arrays.stream(values()).filter(one -> one.wire.equals(wire)).findFirst();
  }
}
