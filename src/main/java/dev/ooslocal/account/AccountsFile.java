package dev.ooslocal.account;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.StrictObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the content of {@code accounts.yml}; every problem names its field. */
final class AccountsFile {
  private static final List<String> ACCOUNT =
      List.of("id", "type", "users", "roles", "policies", "quotas");
  private static final List<String> ROLE = List.of("name", "trusts", "policies");

  private final Limits defaults;
  private final Set<String> keyIds = new HashSet<>();

  /**
   * @param defaults the limits that hold where a file names none
   */
  AccountsFile(Limits defaults) {
    this.defaults = defaults;
  }

  /**
   * @throws LocalProblem when something is unknown, missing, twice or of the wrong kind
   */
  Directory read(JsonNode content) {
    JsonNode whole = content.isNull() ? Json.object() : content;
    StrictObject file = StrictObject.of(whole, "", List.of("accounts"));
    Map<String, Account> accounts = named(file, "accounts", this::account);
    return new Directory(List.copyOf(accounts.values()));
  }

  private Map.Entry<String, Account> account(JsonNode node, String path) {
    StrictObject fields = StrictObject.of(node, path, ACCOUNT);
    String id = fields.requiredText("id");
    if (!id.matches("[0-9]{1,20}")) {
      throw fields.invalid("id", "an account's number is expected");
    }
    Map<String, Policies> policies = policies(fields);
    UserEntries users = new UserEntries(id, policies, keyIds);
    String type = fields.text("type");
    return Map.entry(
        id,
        new Account(
            id,
            type == null ? Account.SERVED : type,
            named(fields, "users", users::read),
            named(fields, "roles", (role, at) -> role(role, at, policies)),
            documents(fields),
            limits(fields)));
  }

  private static Map.Entry<String, Role> role(
      JsonNode node, String path, Map<String, Policies> known) {
    StrictObject fields = StrictObject.of(node, path, ROLE);
    String name = fields.requiredText("name");
    List<String> trusts =
        fields.value("trusts").isPresent() ? texts(fields, "trusts") : List.of(Role.OOS);
    return Map.entry(
        name, new Role(name, trusts, texts(fields, "policies"), granted(fields, known)));
  }

  /** The policies that an entry lists by name, together. */
  static Policies granted(StrictObject fields, Map<String, Policies> known) {
    List<Statement> statements = new ArrayList<>();
    for (String name : texts(fields, "policies")) {
      Policies policy = known.get(name);
      if (policy == null) {
        throw fields.invalid("policies", "the account has no policy '%s'".formatted(name));
      }
      statements.addAll(policy.statements());
    }
    return new Policies(statements);
  }

  private static Map<String, Policies> policies(StrictObject account) {
    Map<String, Policies> policies = new HashMap<>();
    ObjectNode documents = account.object("policies");
    if (documents != null) {
      documents
          .properties()
          .forEach(
              named ->
                  policies.put(
                      named.getKey(),
                      PolicyDocument.read(
                          named.getValue(), account.at("policies") + "." + named.getKey())));
    }
    return policies;
  }

  private static Map<String, JsonNode> documents(StrictObject account) {
    ObjectNode documents = account.object("policies");
    Map<String, JsonNode> named = new HashMap<>();
    if (documents != null) {
      documents.forEachEntry(named::put);
    }
    return named;
  }

  private @Nullable Limits limits(StrictObject account) {
    ObjectNode quotas = account.object("quotas");
    return quotas == null ? null : QuotaEntries.read(quotas, account.at("quotas"), defaults);
  }

  /** The entries of a list by their names, which are unique in it. */
  static <T> Map<String, T> named(
      StrictObject fields, String list, BiFunction<JsonNode, String, Map.Entry<String, T>> read) {
    Map<String, T> entries = new HashMap<>();
    ArrayNode nodes = fields.list(list);
    for (int i = 0; i < nodes.size(); i++) {
      String path = fields.at(list) + "[" + i + "]";
      Map.Entry<String, T> entry = read.apply(nodes.get(i), path);
      if (entries.put(entry.getKey(), entry.getValue()) != null) {
        throw new LocalProblem(
            "Duplicate", "'%s' stands here twice".formatted(entry.getKey()), path);
      }
    }
    return entries;
  }

  /** A list of texts. */
  static List<String> texts(StrictObject fields, String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : fields.list(name)) {
      if (element.isContainer() || element.isNull()) {
        throw fields.invalid(name, "a list of texts is expected");
      }
      texts.add(element.asString());
    }
    return texts;
  }
}
