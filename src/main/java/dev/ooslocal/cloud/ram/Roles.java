package dev.ooslocal.cloud.ram;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The roles of accounts and whom they trust. */
@Component
public final class Roles {
  private static final String SERVICE = "Service";
  private static final String RAM = "RAM";
  private static final int USUAL_DURATION = 3600;

  private final Resources resources;

  Roles(Resources resources) {
    this.resources = resources;
  }

  /**
   * A role.
   *
   * @param id the number
   * @param trusts the services, and what it trusts of RAM in the form {@code acs:ram::…}
   * @param longest how long a session may be, in seconds
   */
  public record Role(String id, List<String> trusts, int longest) {
    public Role {
      trusts = List.copyOf(trusts);
    }
  }

  /** The role of this name in the account of the call. */
  public Optional<Role> find(ProductCall call, String name) {
    return resources.find(call.in(RamKinds.EVERYWHERE), RamKinds.ROLE, name).map(Roles::role);
  }

  /** The document of a role that trusts services and accounts. */
  static String document(List<String> trusts) {
    ArrayNode services = Json.array();
    ArrayNode accounts = Json.array();
    for (String trusted : trusts) {
      if (trusted.matches("\\d+")) {
        accounts.add("acs:ram::" + trusted + ":root");
      } else {
        (trusted.startsWith("acs:ram:") ? accounts : services).add(trusted);
      }
    }
    ObjectNode statement = Json.object().put("Action", "sts:AssumeRole").put("Effect", "Allow");
    ObjectNode principal = statement.putObject("Principal");
    Stream.of(services)
        .filter(list -> !list.isEmpty())
        .forEach(list -> principal.set(SERVICE, list));
    Stream.of(accounts).filter(list -> !list.isEmpty()).forEach(list -> principal.set(RAM, list));
    ObjectNode document = Json.object();
    document.putArray("Statement").add(statement);
    return Json.text(document.put("Version", "1"));
  }

  private static Role role(Resource resource) {
    JsonNode detail = resource.detail();
    return new Role(
        detail.path("RoleId").asString(""),
        trusts(detail.path("AssumeRolePolicyDocument")),
        detail.path("MaxSessionDuration").asInt(USUAL_DURATION));
  }

  /** A document that cannot be read trusts nobody. */
  private static List<String> trusts(JsonNode kept) {
    try {
      JsonNode document = kept.isString() ? Json.parse(kept.asString()) : kept;
      return document
          .path("Statement")
          .valueStream()
          .filter(statement -> lower(statement.path("Effect")).equals("allow"))
          .map(statement -> statement.path("Principal"))
          .flatMap(who -> Stream.of(who.path(SERVICE), who.path(RAM)))
          .flatMap(who -> who.isArray() ? who.valueStream() : Stream.of(who))
          .map(who -> who.asString(""))
          .filter(who -> !who.isEmpty())
          .toList();
    } catch (JacksonException noJson) {
      return List.of();
    }
  }

  private static String lower(JsonNode value) {
    return value.asString("").toLowerCase(Locale.ROOT);
  }
}
