package dev.ooslocal.opsitem.store;

import dev.ooslocal.rpc.ApiException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One condition of a list of ops items.
 *
 * @param name what is compared
 * @param operator how
 * @param values with what; one of them must fit, or none for NotEqual
 */
public record OpsItemFilter(Field name, Operator operator, List<String> values) {
  public OpsItemFilter {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw ApiException.invalid("Filter." + name, "it needs a value");
    }
  }

  /** Chosen after those of inventory: what can be compared. */
  public enum Field {
    OPS_ITEM_ID("OpsItemId", "o.id"),
    TITLE("Title", "o.title"),
    CATEGORY("Category", "o.category"),
    SEVERITY("Severity", "o.severity"),
    SOURCE("Source", "o.source"),
    STATUS("Status", "cast(o.status as string)"),
    PRIORITY("Priority", "o.priority"),
    DESCRIPTION("Description", "o.description"),
    DEDUP_STRING("DedupString", "o.dedupString"),
    RESOURCES("Resources", ""),
    RESOURCE_GROUP_ID("ResourceGroupId", "o.resourceGroupId"),
    CREATED_BY("CreatedBy", "o.createdBy"),
    LAST_MODIFIED_BY("LastModifiedBy", "o.modifiedBy"),
    CREATE_DATE("CreateDate", "o.createdAt"),
    UPDATE_DATE("UpdateDate", "o.updatedAt");

    private final String wireName;
    private final String column;

    Field(String wireName, String column) {
      this.wireName = wireName;
      this.column = column;
    }

    /** Its expression in a query over ops items {@code o}; empty for resources. */
    String column() {
      return column;
    }

    /** A value of a request as its type. */
    Object value(String text) {
      return switch (this) {
        case PRIORITY -> number(text);
        case CREATE_DATE, UPDATE_DATE -> time(text);
        case STATUS -> text.toUpperCase(Locale.ROOT);
        case OPS_ITEM_ID,
            TITLE,
            CATEGORY,
            SEVERITY,
            SOURCE,
            DESCRIPTION,
            DEDUP_STRING,
            RESOURCES,
            RESOURCE_GROUP_ID,
            CREATED_BY,
            LAST_MODIFIED_BY ->
            text;
      };
    }

    boolean isText() {
      return this != PRIORITY && this != CREATE_DATE && this != UPDATE_DATE;
    }

    private Integer number(String text) {
      try {
        return Integer.valueOf(text);
      } catch (NumberFormatException notOne) {
        throw ApiException.invalid("Filter." + wireName, "its value must be a whole number");
      }
    }

    /** Also with minutes only, as times of ops items are shown. */
    private Instant time(String text) {
      try {
        return Instant.parse(text.matches("[^:]+:\\d\\dZ") ? text.replace("Z", ":00Z") : text);
      } catch (DateTimeException notOne) {
        throw ApiException.invalid(
            "Filter." + wireName, "its value must be a UTC time such as 2023-07-09T10:01:00Z");
      }
    }

    @Override
    public String toString() {
      return wireName;
    }
  }

  /** Chosen after those of inventory: how it can be compared. */
  public enum Operator {
    EQUAL("Equal"),
    NOT_EQUAL("NotEqual"),
    BEGIN_WITH("BeginWith"),
    CONTAINS("Contains"),
    LESS_THAN("LessThan"),
    GREATER_THAN("GreaterThan");

    private final String wireName;

    Operator(String wireName) {
      this.wireName = wireName;
    }

    /** The condition on an expression. */
    String condition(String expression, String parameter) {
      return switch (this) {
        case EQUAL, NOT_EQUAL -> expression + " = :" + parameter;
        case BEGIN_WITH -> "locate(:" + parameter + ", " + expression + ") = 1";
        case CONTAINS -> "locate(:" + parameter + ", " + expression + ") > 0";
        case LESS_THAN -> expression + " < :" + parameter;
        case GREATER_THAN -> expression + " > :" + parameter;
      };
    }

    boolean isOfText() {
      return this == BEGIN_WITH || this == CONTAINS;
    }

    @Override
    public String toString() {
      return wireName;
    }
  }
}
