package dev.ooslocal.platform.settings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** Knows every setting by its name, in the dotted form and in that of environment variables. */
final class SettingNames {
  private static final int FAR = 4;
  private static final Pattern INDEX = Pattern.compile("\\[[^]]*]|_[0-9]+(?=_|$)");

  private final Map<String, Boolean> mapsByName = new TreeMap<>();
  private final Map<String, String> toCome;

  SettingNames(List<DeclaredSettings.Declared> declared, Map<String, String> toCome) {
    toCome.keySet().forEach(name -> mapsByName.put(name, false));
    declared.forEach(setting -> mapsByName.put(setting.name(), setting.map()));
    Map<String, String> rest = new TreeMap<>(toCome);
    declared.forEach(setting -> rest.remove(setting.name()));
    this.toCome = Map.copyOf(rest);
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

  /** What happens instead when a setting has no effect in this version. */
  Optional<String> instead(String name) {
    return Optional.ofNullable(toCome.get(name));
  }

  /** The known name that looks most like this one, unless none does. */
  Optional<String> nearest(String given) {
    String wanted = given.toLowerCase(Locale.ROOT).replace('_', '.');
    return mapsByName.keySet().stream()
        .min(Comparator.comparingInt(known -> distance(known.replace('-', '.'), wanted)))
        .filter(known -> distance(known.replace('-', '.'), wanted) <= FAR);
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

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replace, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
