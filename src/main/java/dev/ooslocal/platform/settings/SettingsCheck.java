package dev.ooslocal.platform.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Refuses to start with a setting under {@code oos.} that does not exist, because a misspelt one
 * would silently change nothing. Says in the log which known ones have no effect yet.
 */
final class SettingsCheck implements EnvironmentPostProcessor {
  /**
   * Variables of other programs that only look like ours: the Terraform provider reads this one.
   */
  private static final Set<String> FOREIGN = Set.of("OOS_ENDPOINT");

  private final Log log;
  private final SettingNames names;

  SettingsCheck(DeferredLogFactory logs) {
    this.log = logs.getLog(SettingsCheck.class);
    this.names =
        new SettingNames(
            DeclaredSettings.read(SettingsCheck.class.getClassLoader()), SettingsToCome.INSTEAD);
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    List<String> problems = new ArrayList<>();
    Set<String> withoutEffect = new TreeSet<>();
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (source instanceof EnumerablePropertySource<?> given) {
        for (String name : given.getPropertyNames()) {
          check(source.getName(), name, problems, withoutEffect);
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new UnknownSettings(problems);
    }
    withoutEffect.forEach(log::warn);
  }

  private void check(String source, String name, List<String> problems, Set<String> withoutEffect) {
    boolean variable = source.equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
    String lower = name.toLowerCase(Locale.ROOT);
    if (variable
        ? !lower.startsWith("oos_") || FOREIGN.contains(name)
        : !lower.startsWith("oos.")) {
      return;
    }
    Optional<String> setting = variable ? names.variable(name) : names.dotted(name);
    if (setting.isEmpty()) {
      problems.add(unknown(name, variable));
      return;
    }
    names
        .instead(setting.get())
        .ifPresent(
            instead ->
                withoutEffect.add(
                    setting.get() + " has no effect in this version: " + instead + "."));
  }

  private String unknown(String name, boolean variable) {
    String hint =
        names
            .nearest(name)
            .map(near -> variable ? near.toUpperCase(Locale.ROOT).replace('.', '_') : near)
            .map(near -> ": did you mean " + near.replace('-', variable ? '_' : '-') + "?")
            .orElse(".");
    return "There is no setting " + name + hint;
  }
}
