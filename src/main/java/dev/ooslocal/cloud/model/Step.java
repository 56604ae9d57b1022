package dev.ooslocal.cloud.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing a call does.
 *
 * @param verb what
 * @param of to resources of which kind
 * @param chosen to which of them
 * @param as the name later steps and the answer know it by; it is {@code this} in any case
 * @param from the states it may be in; empty for any
 * @param wrong what is said when it is in another; null for what its kind says
 * @param checks what else must hold
 * @param to the state it comes into; null when it stays as it is
 * @param set fields and their new values, paths with dots
 * @param add values that lists in it get
 * @param drop values that lists in it lose
 * @param merge parts of lists in it and their new fields
 * @param owner the resource it then belongs to: absent, null (to none), or its id
 * @param times how many are made
 * @param when only then is it taken; null for always
 */
record Step(
    Verb verb,
    KindModel of,
    Choice chosen,
    @Nullable String as,
    List<String> from,
    @Nullable ErrorText wrong,
    List<Check> checks,
    @Nullable String to,
    ObjectNode set,
    ObjectNode add,
    ObjectNode drop,
    ObjectNode merge,
    @Nullable JsonNode owner,
    @Nullable JsonNode times,
    @Nullable Check when) {

  Step {
    from = List.copyOf(from);
    checks = List.copyOf(checks);
  }

  /** What a step does. */
  enum Verb {
    /** Looks a resource up; it must be there. */
    FIND,
    /** Looks it up and answers with all its fields. */
    SHOW,
    CREATE,
    CHANGE,
    DELETE,
    /** Makes sure that there is none. */
    NONE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Which resources.
   *
   * @param by their ids; null for those the kind's own parameter names
   * @param ownedBy those that belong to this resource; null when {@code by} counts
   * @param some whether there must be one that belongs to it
   * @param where fields and the values they must have
   * @param optional whether the step is left out when no id is given
   * @param region where they are; null for the region of the call
   */
  record Choice(
      @Nullable JsonNode by,
      @Nullable JsonNode ownedBy,
      boolean some,
      ObjectNode where,
      boolean optional,
      @Nullable JsonNode region) {}

  /**
   * Something that must hold.
   *
   * @param that the value looked at
   * @param in what it may be; null for anything
   * @param not what it may not be; null for nothing
   * @param above what it must be larger than; null for nothing
   * @param like the form it must have if it is given; null for any
   * @param otherwise what is said when it does not hold
   */
  record Check(
      JsonNode that,
      @Nullable JsonNode in,
      @Nullable JsonNode not,
      @Nullable JsonNode above,
      @Nullable Pattern like,
      ErrorText otherwise) {}
}
