package dev.ooslocal.rpc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every operation of the service, found on the class path: no room has to be named. */
final class Offers {
  private Offers() {}

  static List<Contract<?, ?>> all() {
    ClassPathScanningCandidateComponentProvider scan =
        new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(Operation.class));
    List<Contract<?, ?>> found = new ArrayList<>();
    for (BeanDefinition definition : scan.findCandidateComponents("dev.ooslocal")) {
      Class<?> type = type(String.valueOf(definition.getBeanClassName()));
      if (!type.isMemberClass()) {
        found.add(Contract.of(type, type.getSimpleName()));
      }
    }
    found.sort(Comparator.comparing(Contract::name));
    return found;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
