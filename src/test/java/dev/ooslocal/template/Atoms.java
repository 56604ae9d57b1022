package dev.ooslocal.template;

import dev.ooslocal.language.ActionCatalogue;
import dev.ooslocal.language.ActionSignature;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Atoms by name, taking any property. */
public final class Atoms implements ActionCatalogue {
  private static final List<String> NAMES =
      List.of(
          "ACS::ExecuteAPI",
          "ACS::WaitFor",
          "ACS::CheckFor",
          "ACS::ExecuteHttpRequest",
          "ACS::TimerTrigger",
          "ACS::AlarmTrigger",
          "ACS::EventTrigger",
          "ACS::Approve",
          "ACS::Choice",
          "ACS::Notify",
          "ACS::Sleep",
          "ACS::Pause",
          "ACS::SelectTargets",
          "ACS::Template",
          "ACS::Loop",
          "ACS::GitCodeRepo");

  @Override
  public Optional<ActionSignature> find(String name) {
    return NAMES.stream().filter(name::equalsIgnoreCase).findFirst().map(Atoms::signature);
  }

  @Override
  public Collection<String> names() {
    return NAMES;
  }

  private static ActionSignature signature(String name) {
    return new ActionSignature(
        name, "Atomic.API", "Does " + name, List.of(), List.of(), true, true);
  }
}
