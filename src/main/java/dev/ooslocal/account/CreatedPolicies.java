package dev.ooslocal.account;

import dev.ooslocal.account.CreatedIdentities.Granted;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.rpc.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** What the policies allow that were created and attached by calls. */
@Component
final class CreatedPolicies {
  private static final Logger LOG = LoggerFactory.getLogger(CreatedPolicies.class);
  private static final Policies NO_ENTRY =
      new Policies(List.of(new Statement(false, List.of("*"), false, List.of("*"), false)));

  /** Those of the system that say anything of OOS (chosen, after what their names promise). */
  private static final Map<String, Policies> SYSTEM =
      Map.of(
          "AdministratorAccess",
          Policies.EVERYTHING,
          "ReadOnlyAccess",
          allowing("*:Get*", "*:List*", "*:Describe*", "*:Search*", "*:Validate*"),
          "AliyunOOSFullAccess",
          allowing("oos:*"),
          "AliyunOOSReadOnlyAccess",
          allowing("oos:Get*", "oos:List*", "oos:Describe*", "oos:Search*", "oos:Validate*"));

  private final ObjectProvider<CreatedIdentities> created;

  CreatedPolicies(ObjectProvider<CreatedIdentities> created) {
    this.created = created;
  }

  Optional<CreatedIdentities.Key> key(String accessKeyId) {
    return created.stream().flatMap(all -> all.key(accessKeyId).stream()).findFirst();
  }

  /**
   * What a caller may do by what was attached to the user or role; empty when no calls created
   * either.
   */
  Optional<Policies> of(Caller caller) {
    Optional<String> role = Role.ofSession(caller.user());
    return created.stream()
        .flatMap(
            all ->
                role
                    .map(name -> all.ofRole(caller.account(), name))
                    .orElseGet(() -> all.ofUser(caller.account(), caller.user()))
                    .stream())
        .findFirst()
        .map(CreatedPolicies::together);
  }

  private static Policies together(List<Granted> granted) {
    return new Policies(
        granted.stream().flatMap(one -> statements(one).statements().stream()).toList());
  }

  /** One that cannot be evaluated allows nothing at all, lest a condition be overlooked. */
  private static Policies statements(Granted one) {
    if (one.document().isEmpty()) {
      return SYSTEM.getOrDefault(one.name(), Policies.NOTHING);
    }
    try {
      return PolicyDocument.read(Json.parse(one.document().get()), one.name());
    } catch (LocalProblem | JacksonException unreadable) {
      LOG.warn(
          "The policy {} cannot be evaluated, so whoever has it may do nothing: {}",
          one.name(),
          unreadable.getMessage());
      return NO_ENTRY;
    }
  }

  private static Policies allowing(String... actions) {
    return new Policies(
        Stream.of(actions)
            .map(action -> new Statement(true, List.of(action), false, List.of("*"), false))
            .toList());
  }
}
