package dev.ooslocal.language.plan;

import dev.ooslocal.language.ActionCatalogue;
import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.source.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A task as written.
 *
 * @param index its place, from 0
 * @param source the task
 * @param name its name; empty when it has none
 * @param action its action; empty when it has none
 * @param signature the action, if it is known
 */
public record TaskDraft(
    int index, Source source, String name, String action, Optional<ActionSignature> signature) {
  /** The property of an {@code ACS::Loop} that holds the tasks of its body. */
  static final String BODY = "LoopTasks";

  /** The one that holds its items. */
  static final String ITEMS = "LoopItems";

  static TaskDraft of(int index, Source source, ActionCatalogue actions) {
    String action = text(source, "Action");
    return new TaskDraft(index, source, text(source, "Name"), action, actions.find(action));
  }

  private static String text(Source source, String key) {
    Source member = source.member(key);
    return member == null ? "" : member.text();
  }

  public @Nullable Source member(String key) {
    return source.member(key);
  }

  /** Whether it runs tasks of its own for each item. */
  public boolean hasBody() {
    return does("ACS::Loop");
  }

  /** Whether its action is this one, whatever the case. */
  public boolean does(String wanted) {
    return action.equalsIgnoreCase(wanted);
  }

  /** The properties; empty when they are absent or no map. */
  public Map<String, Source.Member> properties() {
    Source properties = member("Properties");
    return properties == null ? Map.of() : properties.members();
  }

  /** The declared outputs. */
  public Map<String, Source.Member> outputs() {
    Source outputs = member("Outputs");
    return outputs == null ? Map.of() : outputs.members();
  }

  /** The declared aggregates of its loop. */
  public Map<String, Source.Member> aggregates() {
    Source loop = member("Loop");
    Source outputs = loop == null ? null : loop.member("Outputs");
    return outputs == null ? Map.of() : outputs.members();
  }

  /** The names of all its outputs. */
  Collection<String> outputNames() {
    List<String> names = new ArrayList<>(outputs().keySet());
    names.addAll(aggregates().keySet());
    return names;
  }
}
