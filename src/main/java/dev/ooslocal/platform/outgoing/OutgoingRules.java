package dev.ooslocal.platform.outgoing;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides where requests may go. */
final class OutgoingRules {
  /** Networks of one cable, and the addresses where clouds serve credentials. */
  private static final List<Place> CREDENTIALS =
      places(
          "169.254.0.0/16",
          "100.100.100.200",
          "168.63.129.16",
          "192.0.0.192",
          "fe80::/10",
          "fec0::/10",
          "fd00:ec2::254",
          "fd20:ce::254",
          "fd00:c1::a9fe:a9fe");

  /** This machine, everybody and nobody. */
  private static final List<Place> HERE =
      places("127.0.0.0/8", "0.0.0.0/8", "::1", "::", "224.0.0.0/4", "255.255.255.255", "ff00::/8");

  private final List<Place> allowed;
  private final List<Place> denied;

  OutgoingRules(OutgoingSettings settings) {
    allowed = settings.allow().stream().map(Place::of).toList();
    denied = Stream.concat(settings.deny().stream().map(Place::of), HERE.stream()).toList();
  }

  /** Why an address of a host may not be called; empty when it may. */
  Optional<String> objection(String host, InetAddress address) {
    List<InetAddress> meant = Embedded.in(address);
    boolean credentials = any(CREDENTIALS, "", meant);
    boolean isDenied = credentials || any(denied, host, meant);
    boolean isAllowed = any(allowed, credentials ? "" : host, meant);
    return isDenied && !isAllowed
        ? Optional.of(
            "calls to %s (%s) are denied; oos.out.allow can open them"
                .formatted(host, address.getHostAddress()))
        : Optional.empty();
  }

  private static boolean any(List<Place> places, String host, List<InetAddress> addresses) {
    return places.stream()
        .anyMatch(place -> addresses.stream().anyMatch(address -> place.holds(host, address)));
  }

  private static List<Place> places(String... texts) {
    return Stream.of(texts).map(Place::of).toList();
  }
}
