package dev.ooslocal.platform.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Refuses to start with a setting under {@code oos.} that does not exist, because a misspelt one
 * would silently change nothing.
 */
final class SettingsCheck implements EnvironmentPostProcessor {
  /**
   * Variables of other programs that only look like ours: the Terraform provider reads this one.
   */
  private static final Set<String> FOREIGN = Set.of("OOS_ENDPOINT");

  private final SettingNames names;

  SettingsCheck() {
    this.names = new SettingNames(DeclaredSettings.read(SettingsCheck.class.getClassLoader()));
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    List<String> problems = new ArrayList<>();
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (source instanceof EnumerablePropertySource<?> given) {
        for (String name : given.getPropertyNames()) {
          check(source.getName(), name, problems);
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new UnknownSettings(problems);
    }
  }

  private void check(String source, String name, List<String> problems) {
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
    }
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
