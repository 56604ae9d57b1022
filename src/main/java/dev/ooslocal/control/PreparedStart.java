package dev.ooslocal.control;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.util.ClassUtils;

/**
 * Starts the service with the beans that the build has found to be needed, instead of looking for
 * them once more. What the build has found holds for the settings it had: as soon as anybody sets
 * something of Spring Boot's that may decide which beans there are, they are looked for as usual.
 */
public final class PreparedStart
    implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
  private static final String SWITCH = "spring.aot.enabled";
  private static final String FOUND = "__ApplicationContextInitializer";

  /** Where the settings of Spring Boot and of the libraries begin. */
  private static final Set<String> DECIDING = Set.of("spring", "server", "management", "springdoc");

  /** Those of them that beans read and that decide nothing. */
  private static final List<String> READ_ONLY =
      List.of("server.port", "server.address", "server.ssl.", "spring.application.");

  /** The defaults, which the build knew. */
  private static final String OWN = "class path resource [application.yml]";

  /** After all who bring settings. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    Class<?> main = event.getSpringApplication().getMainApplicationClass();
    if (main != null
        && SpringProperties.getProperty(SWITCH) == null
        && ClassUtils.isPresent(main.getName() + FOUND, main.getClassLoader())
        && holdsFor(event.getEnvironment())) {
      SpringProperties.setFlag(SWITCH);
    }
  }

  /** Whether nothing is set that could decide which beans there are. */
  static boolean holdsFor(ConfigurableEnvironment environment) {
    return environment.getPropertySources().stream()
        .filter(source -> !source.getName().contains(OWN))
        .noneMatch(PreparedStart::decides);
  }

  private static boolean decides(PropertySource<?> source) {
    return source instanceof EnumerablePropertySource<?> given
        && Arrays.stream(given.getPropertyNames()).anyMatch(PreparedStart::decides);
  }

  /** A name as it stands on the command line, in a file or, with underscores, in a variable. */
  private static boolean decides(String name) {
    String dotted = name.toLowerCase(Locale.ROOT).replace('_', '.');
    int end = dotted.indexOf('.');
    return end > 0
        && DECIDING.contains(dotted.substring(0, end))
        && READ_ONLY.stream().noneMatch(dotted::startsWith);
  }
}
