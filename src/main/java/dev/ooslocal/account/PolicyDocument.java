package dev.ooslocal.account;

import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.StrictObject;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads a RAM policy document. Conditions are refused rather than overlooked, since a statement
 * without its condition would allow too much or deny too much.
 */
final class PolicyDocument {
  private static final List<String> STATEMENT =
      List.of("Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition");

  private PolicyDocument() {}

  static Policies read(JsonNode document, String path) {
    StrictObject fields = StrictObject.of(document, path, List.of("Version", "Statement"));
    String version = fields.text("Version");
    if (version != null && !version.equals("1")) {
      throw fields.invalid("Version", "1 is expected");
    }
    JsonNode statements = fields.value("Statement").orElseThrow(() -> missing(fields, "Statement"));
    List<Statement> read = new ArrayList<>();
    if (statements.isArray()) {
      for (JsonNode statement : statements) {
        read.add(statement(statement, fields.at("Statement") + "[" + read.size() + "]"));
      }
    } else {
      read.add(statement(statements, fields.at("Statement")));
    }
    return new Policies(read);
  }

  private static Statement statement(JsonNode node, String path) {
    StrictObject fields = StrictObject.of(node, path, STATEMENT);
    if (fields.value("Condition").isPresent()) {
      throw fields.invalid("Condition", "conditions are not evaluated here");
    }
    boolean allow =
        switch (fields.requiredText("Effect")) {
          case "Allow" -> true;
          case "Deny" -> false;
          case String other -> throw fields.invalid("Effect", "Allow or Deny is expected");
        };
    boolean otherActions = isOther(fields, "Action");
    boolean otherResources = isOther(fields, "Resource");
    return new Statement(
        allow,
        patterns(fields, otherActions ? "NotAction" : "Action"),
        otherActions,
        patterns(fields, otherResources ? "NotResource" : "Resource"),
        otherResources);
  }

  /** Whether it says {@code NotAction} instead of {@code Action}; exactly one is needed. */
  private static boolean isOther(StrictObject fields, String name) {
    boolean plain = fields.value(name).isPresent();
    boolean other = fields.value("Not" + name).isPresent();
    if (plain == other) {
      throw plain
          ? fields.invalid("Not" + name, "it stands beside " + name)
          : missing(fields, name);
    }
    return other;
  }

  private static List<String> patterns(StrictObject fields, String name) {
    return fields.value(name).filter(JsonNode::isArray).isPresent()
        ? AccountsFile.texts(fields, name)
        : List.of(fields.requiredText(name));
  }

  private static LocalProblem missing(StrictObject fields, String name) {
    return new LocalProblem("MissingField", "'%s' is needed".formatted(name), fields.at(name));
  }
}
