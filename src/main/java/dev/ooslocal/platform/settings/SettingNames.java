package dev.ooslocal.platform.settings;

import dev.ooslocal.platform.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** Knows every setting by its name, in the dotted form and in that of environment variables. */
final class SettingNames {
  private static final Pattern INDEX = Pattern.compile("\\[[^]]*]|_[0-9]+(?=_|$)");

  private final Map<String, Boolean> mapsByName = new TreeMap<>();

  SettingNames(List<DeclaredSettings.Declared> declared) {
    declared.forEach(setting -> mapsByName.put(setting.name(), setting.map()));
  }

  /** The setting that a dotted name such as {@code oos.catalog.dirs[0]} means. */
  Optional<String> dotted(String given) {
    String name = INDEX.matcher(given).replaceAll("");
    ConfigurationPropertyName wanted = ConfigurationPropertyName.adapt(name, '.');
    return mapsByName.keySet().stream()
        .filter(
            known -> {
              ConfigurationPropertyName candidate = ConfigurationPropertyName.of(known);
              return candidate.equals(wanted) || (isMap(known) && candidate.isAncestorOf(wanted));
            })
        .findFirst();
  }

  /** The setting that an environment variable such as {@code OOS_CLOCK_MODE} means. */
  Optional<String> variable(String given) {
    String name = INDEX.matcher(given.toUpperCase(Locale.ROOT)).replaceAll("");
    return mapsByName.keySet().stream()
        .filter(
            known ->
                variables(known).stream()
                    .anyMatch(
                        form -> form.equals(name) || (isMap(known) && name.startsWith(form + "_"))))
        .findFirst();
  }

  /** The known name that looks most like this one, unless none does. */
  Optional<String> nearest(String given) {
    Map<String, String> byForm = new TreeMap<>();
    mapsByName.keySet().forEach(known -> byForm.put(plain(known), known));
    return Nearest.to(plain(given), byForm.keySet()).map(byForm::get);
  }

  /** A dotted name and a variable have the same. */
  private static String plain(String name) {
    return name.replace('_', '.').replace('-', '.');
  }

  private boolean isMap(String name) {
    return Boolean.TRUE.equals(mapsByName.get(name));
  }

  /**
   * Spring takes {@code RUNNINGEXECUTIONS} and {@code RUNNING_EXECUTIONS} for a name with a dash.
   */
  private static List<String> variables(String name) {
    String upper = name.toUpperCase(Locale.ROOT).replace('.', '_');
    List<String> forms = new ArrayList<>();
    forms.add(upper.replace("-", ""));
    forms.add(upper.replace('-', '_'));
    return forms;
  }
}
