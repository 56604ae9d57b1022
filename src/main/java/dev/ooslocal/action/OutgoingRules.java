package dev.ooslocal.action;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Decides where the requests of templates may go. */
@Component
final class OutgoingRules {
  /** Link-local networks and the addresses where clouds serve credentials. */
  private static final List<Place> NEVER =
      Stream.of("169.254.0.0/16", "fe80::/10", "100.100.100.200", "fd00:ec2::254")
          .map(Place::of)
          .toList();

  private final List<Place> allowed;
  private final List<Place> denied;

  OutgoingRules(OutgoingSettings settings) {
    allowed = settings.allow().stream().map(Place::of).toList();
    denied = Stream.concat(settings.deny().stream().map(Place::of), NEVER.stream()).toList();
  }

  /** Why a host may not be called; empty when it may. */
  Optional<String> objection(String host) {
    InetAddress[] addresses;
    try {
      addresses = InetAddress.getAllByName(host);
    } catch (UnknownHostException unknown) {
      return Optional.of("the host " + host + " is unknown");
    }
    for (InetAddress address : addresses) {
      boolean isDenied = denied.stream().anyMatch(place -> place.holds(host, address));
      if (isDenied && allowed.stream().noneMatch(place -> place.holds(host, address))) {
        return Optional.of("calls to %s (%s) are denied".formatted(host, address.getHostAddress()));
      }
    }
    return Optional.empty();
  }
}
